package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * The lines of one construct without what its containers put before them ({@code >}, indentation), joined by LF, which knows where
 * each of its characters stands in the source.
 */
final class Extract {

    private final String text;
    private final int[] starts;
    private final int[] sources;

    private Extract(String text, int[] starts, int[] sources) {
        this.text = text;
        this.starts = starts;
        this.sources = sources;
    }

    static Extract of(SourceText source, List<SourceSpan> spans) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[spans.size()];
        int[] sources = new int[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            SourceSpan span = spans.get(i);
            if (i > 0) {
                text.append('\n');
            }
            starts[i] = text.length();
            sources[i] = span.getInputIndex();
            text.append(source.content(), span.getInputIndex(), span.getInputIndex() + span.getLength());
        }
        return new Extract(text.toString(), starts, sources);
    }

    String text() {
        return text;
    }

    /** Returns where the characters from {@code from} to before {@code to} stand. */
    Range range(int from, int to) {
        int start = source(from);
        return new Range(start, to == from ? start : source(to - 1) + 1);
    }

    private int source(int index) {
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        return sources[line] + index - starts[line];
    }
}
