package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Prepares text for the engine. */
final class PdfText {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var");

    private PdfText() {}

    /** Tells whether an element stands in a line and not on lines of its own. */
    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /** Takes the shaping hints out of all text; the engine would set a {@code #} for each. */
    static void dropInvisible(Element root) {
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text
                    && text.getWholeText().codePoints().anyMatch(Glyphs::isHint)) {
                StringBuilder visible = new StringBuilder();
                text.getWholeText().codePoints().filter(c -> !Glyphs.isHint(c)).forEach(visible::appendCodePoint);
                text.text(visible.toString());
            }
        });
    }

    /**
     * Wraps every text that has inline elements beside it. The engine paints a box's own text before the boxes inside it, so that a
     * sentence with a code word in the middle would be copied with that word at its end.
     */
    static void wrapLooseText(Element root) {
        for (Element element : root.select("*")) {
            boolean mixed = element.children().stream().anyMatch(PdfText::isPaintedInLine);
            if (mixed) {
                for (Node child : List.copyOf(element.childNodes())) {
                    if (child instanceof TextNode text && !text.isBlank()) {
                        text.wrap("<span></span>");
                    }
                }
            }
        }
    }

    /** An empty {@code span} paints nothing. */
    private static boolean isPaintedInLine(Element element) {
        return isInline(element) && !(element.nameIs("span") && element.childNodeSize() == 0);
    }

    /**
     * Wraps the content of inline elements in another language once more: where such an element is all that its part of a line holds,
     * the engine leaves the outer one out of the structure tree, and its language with it.
     */
    static void doubleLanguages(Element root) {
        for (Element element : root.select("[lang]")) {
            if (isInline(element) && !element.hasClass("label")) {
                Element inner = new Element("span").attr("lang", element.attr("lang"));
                List.copyOf(element.childNodes()).forEach(inner::appendChild);
                element.appendChild(inner);
            }
        }
    }
}
