package io.github.interviewnotes.notes.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the texts that follow each other in one block with nothing but the borders of inline elements between them. */
final class ProseRuns implements NodeFilter {

    private static final Set<String> BREAKING = Set.of("br", "img");

    private final List<List<TextNode>> runs = new ArrayList<>();
    private List<TextNode> run = new ArrayList<>();

    private ProseRuns() {}

    /** Returns the runs below {@code root} that have two texts or more, without those of code blocks. */
    static List<List<TextNode>> of(Element root) {
        ProseRuns collector = new ProseRuns();
        root.filter(collector);
        collector.end();
        return collector.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!text.getWholeText().isEmpty()) {
                run.add(text);
            }
        } else if (node instanceof Element element && partsLines(element)) {
            end();
            return element.nameIs("pre") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && partsLines(element)) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        if (run.size() > 1) {
            runs.add(run);
        }
        run = new ArrayList<>();
    }

    /** A label and the box of a task stand apart from the text. */
    private static boolean partsLines(Element element) {
        return !PdfText.isInline(element)
                || BREAKING.contains(element.normalName())
                || element.hasClass("label")
                || element.hasClass("done")
                || element.hasClass("open");
    }
}
