package io.github.interviewnotes.notes.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one paragraph as one line, divided into sentences. */
final class FlowingText {

    /** A sentence of more UTF-16 units is known by its beginning. */
    static final int LONGEST = 2000;

    /**
     * Where a sentence ends, closing quotes, brackets and marks of emphasis included. It need not be right, but the same on every Java
     * platform, which is why {@link java.text.BreakIterator} is not asked.
     */
    private static final Pattern END =
            Pattern.compile("[.!?…。！？][)\\]\"'”’*_`]{0,4}(?:\\s+(?=[^\\p{Ll}\\s])|(?<=[。！？]))");

    private final int firstLine;
    private final List<Integer> starts;
    private final List<Integer> indents;
    private final NavigableMap<Integer, String> sentences;

    private FlowingText(Builder lines) {
        this.firstLine = lines.firstLine;
        this.starts = lines.starts;
        this.indents = lines.indents;
        this.sentences = sentences(lines.joined.toString());
    }

    /** Collects the lines of a paragraph. */
    static final class Builder {

        private final int firstLine;
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> indents = new ArrayList<>();
        private final StringBuilder joined = new StringBuilder();

        /** @param firstLine the number of the first line, 1-based */
        Builder(int firstLine) {
            this.firstLine = firstLine;
        }

        /**
         * Adds the next line.
         *
         * @param content what it says, without marks before it and blanks around it
         * @param indent how many UTF-16 units stand before that in the source
         */
        void add(String content, int indent) {
            if (!joined.isEmpty()) {
                joined.append(' ');
            }
            starts.add(joined.length());
            indents.add(indent);
            joined.append(content);
        }

        FlowingText build() {
            return new FlowingText(this);
        }
    }

    private static NavigableMap<Integer, String> sentences(String text) {
        NavigableMap<Integer, String> sentences = new TreeMap<>();
        int start = 0;
        for (Matcher ends = END.matcher(text); ends.find(); start = ends.end()) {
            sentences.put(start, shortened(text.substring(start, ends.end())));
        }
        sentences.put(start, shortened(text.substring(start)));
        return sentences;
    }

    /** Returns a text with single spaces, of a long one its beginning. */
    static String shortened(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.strip().replaceAll("\\s+", " ");
    }

    /**
     * Returns the sentence at a place of the source.
     *
     * @param line 1-based
     * @param unit how many UTF-16 units of the line stand before the place
     */
    String sentenceAt(int line, int unit) {
        int index = line - firstLine;
        int at = starts.get(index) + Math.max(0, unit - indents.get(index));
        Map.Entry<Integer, String> sentence = sentences.floorEntry(at);
        // at the very end there is the empty rest behind the last full stop
        return sentence.getValue().isEmpty() && sentence.getKey() > 0
                ? sentences.lowerEntry(sentence.getKey()).getValue()
                : sentence.getValue();
    }
}
