package io.github.interviewnotes.notes.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one paragraph as one line, divided into sentences. */
final class FlowingText {

    /**
     * Where a sentence ends, closing quotes, brackets and marks of emphasis included. It need not be right, but the same on every Java
     * platform, which is why {@link java.text.BreakIterator} is not asked.
     */
    private static final Pattern END =
            Pattern.compile("[.!?…。！？][)\\]\"'”’*_`]{0,4}(?:\\s+(?=[^\\p{Ll}\\s])|(?<=[。！？]))");

    private final int firstLine;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();

    /** @param firstLine the number of the paragraph's first line, 1-based */
    FlowingText(int firstLine) {
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

    /** Returns the sentence at a line of the source and a column, both 1-based, with single spaces. */
    String sentenceAt(int line, int column) {
        int index = line - firstLine;
        int at = starts.get(index) + Math.max(0, column - 1 - indents.get(index));
        int start = 0;
        int end = joined.length();
        Matcher ends = END.matcher(joined);
        while (ends.find()) {
            if (ends.end() <= at) {
                start = ends.end();
            } else {
                end = ends.end();
                break;
            }
        }
        return joined.substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
