package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.Arrays;

/**
 * A passage as a reader hears it, and the way back to the source. Immutable and thread-safe.
 *
 * <p>What is not read as words becomes {@code DXX0}, {@code DXX1}, …: LanguageTool takes a word of capitals with a
 * digit for a noun of unknown sound and number, so it holds the place in the sentence without an opinion on {@code a}
 * or {@code an}, and the numbers keep two neighbours from being a repeated word. What leaves no trace leaves no hole
 * either: the space before it is neither doubled nor left before a full stop. What can be said about a text follows
 * from its letters alone.
 */
final class Wording {

    /** The letters of a placeholder, before its number. */
    static final String PLACEHOLDER = "DXX";

    private static final String STOPS = ".,;:!?";

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** Laid on when it is first asked for: a text that was heard and read before is not asked. */
    private final Lazy<Masking> masking;

    private Wording(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.masking = new Lazy<>(() -> Masking.of(text));
    }

    /** Returns the plain text of {@code passage}. */
    static Wording of(Passage passage) {
        Builder builder = new Builder();
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Verbatim verbatim) {
                builder.verbatim(verbatim);
            } else if (piece instanceof Passage.Replaced replaced) {
                builder.replaced(replaced.text(), replaced.range());
            } else if (piece instanceof Passage.Opaque) {
                builder.placeholder(piece.range());
            } else if (piece instanceof Passage.Break lineBreak) {
                builder.lineBreak(lineBreak);
            } else {
                builder.absent();
            }
        }
        return builder.build();
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Tells whether something in {@code [from, to)} is not prose, so that nothing can be said about it. */
    boolean isOpaque(int from, int to) {
        return masking.get().isOpaque(from, to);
    }

    /** Tells whether something in {@code [from, to)} is neither prose nor a name. */
    boolean isCode(int from, int to) {
        return masking.get().isCode(from, to);
    }

    /** Tells whether something in {@code [from, to)} is prose that no dictionary has to know: an acronym, a unit. */
    boolean isRecognized(int from, int to) {
        return masking.get().isRecognized(from, to);
    }

    /** Returns the stretch of the source that this text stands for, which must not be empty. */
    Range source() {
        return source(0, text.length());
    }

    /** Returns the stretch of the source that {@code [from, to)} of this text stands for; it must not be empty. */
    Range source(int from, int to) {
        int last = from;
        for (int i = from; i < to; i++) {
            last = ends[i] > ends[last] ? i : last;
        }
        return new Range(starts[from], ends[last]);
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int placeholders;
        private boolean afterAbsent;

        void verbatim(Passage.Verbatim piece) {
            int start = piece.range().start();
            for (int i = 0; i < piece.text().length(); i++) {
                append(piece.text().charAt(i), start + i, start + i + 1);
            }
        }

        void replaced(String with, Range range) {
            for (int i = 0; i < with.length(); i++) {
                append(with.charAt(i), range.start(), range.end());
            }
        }

        void placeholder(Range range) {
            replaced(PLACEHOLDER + placeholders++, range);
        }

        void lineBreak(Passage.Break piece) {
            if (piece.hard() || !endsWithSpace()) {
                append(
                        piece.hard() ? '\n' : ' ',
                        piece.range().start(),
                        piece.range().end());
            }
        }

        void absent() {
            afterAbsent = true;
        }

        Wording build() {
            return new Wording(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }

        private void append(char c, int start, int end) {
            if (afterAbsent && endsWithSpace()) {
                if (Character.isWhitespace(c)) {
                    return;
                }
                if (STOPS.indexOf(c) >= 0) {
                    text.setLength(text.length() - 1);
                }
            }
            afterAbsent = false;
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
        }

        private boolean endsWithSpace() {
            return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
        }
    }
}
