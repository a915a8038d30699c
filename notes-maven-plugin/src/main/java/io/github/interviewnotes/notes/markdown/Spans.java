package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Turns the parser's spans, one a line, into ranges. */
final class Spans {

    private Spans() {}

    /** Returns the range from the start of the first span to the end of the last. */
    static Optional<Range> range(List<SourceSpan> spans) {
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return Optional.of(new Range(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()));
    }

    /** Returns where an inline node stands; nothing for a line break, which the parser does not place. */
    static Optional<Range> range(Node node) {
        return range(node.getSourceSpans());
    }

    /** Returns where the content of a node stands, from its first placed child to its last. */
    static Optional<Range> content(Node parent) {
        Optional<Range> content = Optional.empty();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Optional<Range> range = range(child);
            if (range.isPresent()) {
                content = Optional.of(content.map(range.get()::join).orElse(range.get()));
            }
        }
        return content;
    }

    /** Returns where a block stands, from its first character that is no white space to its last. */
    static Range block(Node block, SourceText text) {
        return trimmed(range(block).orElse(Range.at(0)), text);
    }

    /** Returns the range without the white space of CommonMark (2.1) at its ends. */
    static Range trimmed(Range range, SourceText text) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.content().charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.content().charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    }
}
