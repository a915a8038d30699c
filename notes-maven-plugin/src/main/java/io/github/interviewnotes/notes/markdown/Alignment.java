package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Says for each character of a text node where it stands in the source, which also holds the backslashes of escapes and writes
 * characters as entities.
 */
final class Alignment {

    // CommonMark 6.2: what stands for one character
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|[A-Za-z][A-Za-z0-9]*);");

    private final String literal;
    private final Range range;
    private final int[] starts;
    private final int[] ends;

    private Alignment(String literal, Range range) {
        this.literal = literal;
        this.range = range;
        this.starts = new int[literal.length()];
        this.ends = new int[literal.length()];
    }

    /**
     * Aligns a text node.
     *
     * @param literal the node's text
     * @param source the whole source
     * @param range where the node stands
     * @param cell whether it stands in a table cell, where {@code \|} is a pipe even before anything else is read
     */
    static Alignment of(String literal, String source, Range range, boolean cell) {
        Alignment alignment = new Alignment(literal, range);
        alignment.align(source, cell);
        return alignment;
    }

    /** Tells whether a backslash before {@code c} is an escape (CommonMark 2.4). */
    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
    }

    private void align(String source, boolean cell) {
        int at = range.start();
        int i = 0;
        while (i < literal.length() && at < range.end()) {
            char c = source.charAt(at);
            if (cell && isEscapedPipe(source, at, range.end())) {
                place(i++, at + 1, at + 2);
                at += 2;
            } else if (c == '\\' && at + 1 < range.end() && isPunctuation(source.charAt(at + 1))) {
                int escaped = cell && isEscapedPipe(source, at + 1, range.end()) ? at + 2 : at + 1;
                place(i++, escaped, escaped + 1);
                at = escaped + 1;
            } else if (c == '&') {
                Matcher entity = ENTITY.matcher(source).region(at, range.end());
                String decoded = entity.lookingAt() ? decode(entity) : "";
                boolean resolved =
                        !decoded.isEmpty() && literal.startsWith(decoded, i) && !decoded.equals(entity.group());
                int end = resolved ? entity.end() : at + 1;
                for (int k = resolved ? decoded.length() : 1; k > 0; k--) {
                    place(i++, at, end);
                }
                at = end;
            } else {
                place(i++, at, at + 1);
                at++;
            }
        }
        while (i < literal.length()) {
            place(i++, range.end(), range.end());
        }
    }

    private void place(int index, int start, int end) {
        starts[index] = start;
        ends[index] = end;
    }

    private static boolean isEscapedPipe(String source, int at, int end) {
        return at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == '|';
    }

    private static String decode(Matcher entity) {
        if (entity.group(1) == null && entity.group(2) == null) {
            return Parser.unescapeEntities(entity.group(), true);
        }
        int codePoint =
                entity.group(1) != null ? Integer.parseInt(entity.group(1), 16) : Integer.parseInt(entity.group(2));
        boolean valid = codePoint != 0 && Character.isValidCodePoint(codePoint);
        return valid ? Character.toString(codePoint) : "\uFFFD";
    }

    /** Returns where the characters from {@code from} to before {@code to} stand; {@code from < to}. */
    Range range(int from, int to) {
        return new Range(starts[from], ends[to - 1]);
    }

    /** Returns the same with the markup that stands before the first character: the backslash of an escape. */
    Range rangeWithMarkup(int from, int to) {
        return new Range(from == 0 ? range.start() : ends[from - 1], ends[to - 1]);
    }

    /** Returns the text as pieces of a passage. */
    List<Passage.Piece> pieces(String source) {
        List<Passage.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < literal.length()) {
            int to = from + 1;
            if (isVerbatim(source, from)) {
                while (to < literal.length() && starts[to] == ends[to - 1] && isVerbatim(source, to)) {
                    to++;
                }
                pieces.add(new Passage.Verbatim(literal.substring(from, to), range(from, to)));
            } else {
                while (to < literal.length() && starts[to] == starts[from]) {
                    to++;
                }
                pieces.add(new Passage.Replaced(literal.substring(from, to), range(from, to)));
            }
            from = to;
        }
        return pieces;
    }

    private boolean isVerbatim(String source, int index) {
        return ends[index] - starts[index] == 1 && source.charAt(starts[index]) == literal.charAt(index);
    }
}
