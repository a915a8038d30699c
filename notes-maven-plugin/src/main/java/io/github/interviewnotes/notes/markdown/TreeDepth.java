package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/** Refuses trees that would exhaust the stack of the engines behind. */
final class TreeDepth {

    /** The line of a tag of raw HTML that bears no {@code data-line}; it is in the tree until its depth is known. */
    static final String TAG_LINE = "data-tag-line";

    private static final int MAX = 100;

    private static final Evaluator TAGS = QueryParser.parse("[" + TAG_LINE + "]");

    private TreeDepth() {}

    /** @throws TooComplexException naming the line of what is too deep, at its first character that is no white space */
    static void require(Element body, SourceText text) throws TooComplexException {
        Deepest deepest = new Deepest();
        body.filter(deepest);
        if (deepest.found.isPresent()) {
            throw new TooComplexException(place(deepest.found.get(), text), "more than " + MAX + " levels of nesting");
        }
        body.select(TAGS).removeAttr(TAG_LINE);
    }

    private static Position place(Node deep, SourceText text) {
        for (Node node = deep; node != null; node = node.parent()) {
            String line = node.attr(TAG_LINE) + node.attr("data-line");
            if (!line.isEmpty()) {
                return text.position(Spans.trimmed(text.lineRange(Integer.parseInt(line)), text)
                        .start());
            }
        }
        return Position.START;
    }

    private static final class Deepest implements NodeFilter {

        private Optional<Node> found = Optional.empty();

        @Override
        public FilterResult head(Node node, int depth) {
            found = depth > MAX ? Optional.of(node) : found;
            return depth > MAX ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
