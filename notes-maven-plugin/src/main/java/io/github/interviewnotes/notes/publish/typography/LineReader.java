package io.github.interviewnotes.notes.publish.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the lines of a tree: the text of each block, its inline elements included and its inner blocks apart. */
final class LineReader {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "del", "dfn", "em", "font", "i", "ins", "mark", "q", "s", "small",
            "span", "strike", "strong", "sub", "sup", "u");

    /** What is shown as it is: code, keys, mathematics, pictures. */
    private static final Set<String> OPAQUE =
            Set.of("code", "img", "kbd", "math", "object", "pre", "samp", "script", "style", "svg", "tt", "var");

    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line();

    private LineReader() {}

    /**
     * Returns the lines below {@code root}.
     *
     * @param language the BCP 47 tag of what says no other
     */
    static List<Line> read(Element root, String language) {
        LineReader reader = new LineReader();
        reader.inside(root, language);
        reader.endLine();
        return reader.lines;
    }

    private void inside(Element element, String outer) {
        String language = element.hasAttr("lang") ? element.attr("lang") : outer;
        Optional<QuotationMarks> marks = QuotationMarks.of(language);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text, marks);
            } else if (child instanceof Element inner) {
                add(inner, language);
            }
        }
    }

    private void add(Element element, String language) {
        String name = element.normalName();
        if (OPAQUE.contains(name)) {
            line.add(Line.OBJECT);
        } else if (name.equals("br")) {
            line.add('\n');
        } else if (isFootnoteMark(element)) {
            // its number is no part of the sentence
            return;
        } else if (INLINE.contains(name)) {
            inside(element, language);
        } else {
            endLine();
            inside(element, language);
            endLine();
        }
    }

    private static boolean isFootnoteMark(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.hasClass("noteref") || element.hasClass("backlink");
            case "sup" -> element.children().stream().anyMatch(child -> child.nameIs("a") && child.hasClass("noteref"));
            default -> false;
        };
    }

    private void endLine() {
        lines.add(line);
        line = new Line();
    }
}
