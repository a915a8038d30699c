package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.HiddenSentence;
import io.github.interviewnotes.notes.config.HiddenSentence.Exactly;
import io.github.interviewnotes.notes.config.HiddenSentence.Like;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage as a reader sees it, code as its letters, and where its sentences begin. */
final class Sentences {

    /** A stop, what closes behind it, and a space; an abbreviation goes on in lower case. */
    private static final Pattern END = Pattern.compile("[.?!][\"')\\]”’]{0,3}\\s+(?!\\p{Ll})");

    private final String text;
    private final int[] sources;
    private final NavigableSet<Integer> starts = new TreeSet<>();

    private Sentences(String text, int[] sources) {
        this.text = text;
        this.sources = sources;
        starts.add(0);
        Matcher end = END.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        starts.add(text.length());
    }

    /** Returns the sentences of {@code passage}. */
    static Sentences of(Passage passage) {
        StringBuilder text = new StringBuilder();
        int[] sources = new int[64];
        for (Passage.Piece piece : passage.pieces()) {
            String words = words(piece);
            for (int i = 0; i < words.length(); i++) {
                char c = Character.isWhitespace(words.charAt(i)) ? ' ' : words.charAt(i);
                boolean surplus = c == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ') || c == '`';
                if (!surplus) {
                    if (text.length() == sources.length) {
                        sources = Arrays.copyOf(sources, 2 * sources.length);
                    }
                    int offset = piece instanceof Passage.Verbatim ? i : 0;
                    sources[text.length()] = piece.range().start() + offset;
                    text.append(c);
                }
            }
        }
        return new Sentences(text.toString().stripTrailing(), sources);
    }

    private static String words(Passage.Piece piece) {
        if (piece instanceof Passage.Verbatim verbatim) {
            return verbatim.text();
        }
        if (piece instanceof Passage.Replaced replaced) {
            return replaced.text();
        }
        if (piece instanceof Passage.Opaque opaque) {
            return opaque.text();
        }
        return piece instanceof Passage.Break ? " " : "";
    }

    /** Tells whether one of these sentences is meant. */
    boolean contain(HiddenSentence.Sentence sentence) {
        if (sentence instanceof Like like) {
            return starts.stream().anyMatch(start -> like.pattern().occursIn(sentenceAt(start)));
        }
        return sentence instanceof Exactly exactly && text.contains(exactly.text());
    }

    /** Tells whether the sentence that what stands at {@code range} of the source begins in is meant. */
    boolean isIn(HiddenSentence.Sentence sentence, Range range) {
        int at = at(range.start());
        if (sentence instanceof Like like) {
            return like.pattern().occursIn(sentenceAt(at));
        }
        return sentence instanceof Exactly exactly && isWithin(exactly.text(), at);
    }

    private boolean isWithin(String sentence, int at) {
        for (int from = text.indexOf(sentence); from >= 0; from = text.indexOf(sentence, from + 1)) {
            int to = from + sentence.length();
            boolean ends = to == text.length() || starts.contains(to + 1);
            if (starts.contains(from) && ends && from <= at && at < to) {
                return true;
            }
        }
        return false;
    }

    private String sentenceAt(int at) {
        Integer end = starts.higher(at);
        return end == null ? "" : text.substring(starts.floor(at), end).strip();
    }

    /** Returns the first character of this text that stands at {@code source} or behind it. */
    private int at(int source) {
        int low = 0;
        int high = Math.max(0, text.length() - 1);
        while (low < high) {
            int middle = (low + high) / 2;
            if (sources[middle] < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
