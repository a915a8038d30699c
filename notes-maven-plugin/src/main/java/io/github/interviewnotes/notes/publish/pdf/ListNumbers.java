package io.github.interviewnotes.notes.publish.pdf;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes the numbers of ordered lists text of their items. The engine paints its own numbers before all other text of a page, so that a
 * copy of the page would start with a heap of numbers.
 */
final class ListNumbers {

    private ListNumbers() {}

    static void write(Element content) {
        for (Element list : content.select("ol")) {
            long number = value(list.attr("start"), 1);
            for (Element item : list.select("> li")) {
                number = value(item.attr("value"), number);
                item.addClass("numbered");
                Element label = place(item).prependElement("span").addClass("number");
                Tag.LABEL.mark(label.text(number + "."));
                number++;
            }
        }
    }

    private static long value(String written, long otherwise) {
        return written.isEmpty() ? otherwise : Long.parseLong(written);
    }

    /** Returns the element whose first line the number shares; one of its own where an item starts with a block of another kind. */
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
