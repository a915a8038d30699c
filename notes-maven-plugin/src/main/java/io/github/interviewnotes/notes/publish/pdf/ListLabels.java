package io.github.interviewnotes.notes.publish.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the numbers and bullets of lists text of their items. The engine paints its own numbers before all other text of a page, so
 * that a copy of the page would start with a heap of numbers, and its own bullets larger than any letter.
 */
final class ListLabels {

    private static final String BULLET = "\u2022";

    private ListLabels() {}

    static void write(Element content) {
        for (Element list : content.select("ol")) {
            long number = value(list.attr("start"), 1);
            for (Element item : list.select("> li")) {
                number = value(item.attr("value"), number);
                label(item, "number", number + ".");
                number++;
            }
        }
        content.select("ul > li:not(.task)").forEach(item -> label(item, "bullet", BULLET));
    }

    private static void label(Element item, String kind, String text) {
        Element label = place(item.addClass("labelled"))
                .prependElement("span")
                .addClass("label")
                .addClass(kind);
        Tag.LABEL.mark(label.text(text));
    }

    private static long value(String written, long otherwise) {
        return written.isEmpty() ? otherwise : Long.parseLong(written);
    }

    /** Returns the element whose first line the label shares; one of its own where an item starts with a block of another kind. */
    private static Element place(Element item) {
        for (Node node : item.childNodes()) {
            if (node instanceof TextNode text && text.isBlank()) {
                continue;
            }
            if (!(node instanceof Element element) || !element.isBlock()) {
                return item;
            }
            return element.nameIs("p") ? element : item.prependElement("p");
        }
        return item;
    }
}
