package io.github.interviewnotes.notes.markdown;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Makes elements nest as the HTML Standard's content models ask, where raw HTML broke them: an EPUB is judged by a schema, and a PDF's
 * tags by the same rules. Text is never lost; a misplaced element becomes a harmless one.
 */
final class DomRepair {

    private static final Set<String> BLOCKS = Set.of(
            "aside",
            "blockquote",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements that hold text and inline elements only. */
    private static final Set<String> PHRASING_ONLY =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "dt", "caption");

    private DomRepair() {}

    static void apply(Element body) {
        body.select("a a").unwrap();
        List<Element> elements = body.select("*");
        for (int i = elements.size() - 1; i > 0; i--) {
            Element element = elements.get(i);
            boolean inline = !BLOCKS.contains(element.normalName());
            if (inline && hasBlockChild(element)) {
                element.unwrap();
            }
        }
        for (Element element : body.select("*")) {
            while (PHRASING_ONLY.contains(element.normalName()) && hasBlockChild(element)) {
                element.children().stream()
                        .filter(child -> BLOCKS.contains(child.normalName()))
                        .toList()
                        .forEach(Node::unwrap);
            }
        }
        lists(body);
        descriptions(body);
        tables(body);
        paragraphs(body);
    }

    /** Gives loose text between blocks a paragraph, and drops paragraphs that hold nothing. */
    private static void paragraphs(Element body) {
        Element paragraph = null;
        for (Node node : List.copyOf(body.childNodes())) {
            boolean block = node instanceof Element element && BLOCKS.contains(element.normalName());
            if (block) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(node);
            } else if (!(node instanceof TextNode text && text.isBlank())) {
                paragraph = new Element("p");
                node.before(paragraph);
                paragraph.appendChild(node);
            }
        }
        for (Element each : body.select("p")) {
            if (each.text().isBlank() && each.select("img, br, [id]").isEmpty()) {
                each.remove();
            }
        }
    }

    private static boolean hasBlockChild(Element element) {
        return element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()));
    }

    private static void lists(Element body) {
        for (Element item : body.select("li")) {
            if (item.parent() == null
                    || !Set.of("ul", "ol").contains(item.parent().normalName())) {
                item.tagName("div").removeClass("task").removeAttr("value");
            }
        }
        for (Element list : body.select("ul, ol")) {
            wrapStrangers(list, Set.of("li"), "li");
            list.select("> li[value]").forEach(item -> {
                if (list.normalName().equals("ul")) {
                    item.removeAttr("value");
                }
            });
            if (list.childrenSize() == 0) {
                list.remove();
            }
        }
    }

    private static void descriptions(Element body) {
        for (Element list : body.select("dl")) {
            wrapStrangers(list, Set.of("dt", "dd"), "dd");
            Elements parts = list.children();
            boolean whole = !parts.isEmpty()
                    && parts.first().normalName().equals("dt")
                    && parts.last().normalName().equals("dd");
            if (!whole) {
                list.tagName("div");
            }
        }
        for (Element part : body.select("dt, dd")) {
            if (part.parent() == null || !part.parent().normalName().equals("dl")) {
                part.tagName(part.normalName().equals("dt") ? "p" : "div");
            }
        }
    }

    private static void tables(Element body) {
        for (Element table : body.select("table")) {
            table.select("> caption").stream().skip(1).toList().forEach(caption -> table.before(caption.tagName("p")));
            if (table.select("td, th").isEmpty()) {
                table.replaceWith(new Element("p").text(table.text()));
            } else {
                parts(table);
                TableGrid.level(table);
            }
        }
    }

    /** HTML Standard, 4.9.1: one head before the bodies and one foot behind them; what is more is a body. */
    private static void parts(Element table) {
        table.select("> thead, > tfoot").stream()
                .filter(part -> table.selectFirst("> " + part.normalName()) != part)
                .toList()
                .forEach(part -> part.tagName("tbody"));
        table.select("> tfoot").forEach(table::appendChild);
        Element head = table.selectFirst("> thead");
        Element body = table.selectFirst("> tbody");
        if (head != null && body != null && head.elementSiblingIndex() > body.elementSiblingIndex()) {
            body.before(head);
        }
    }

    /** Puts every child that does not belong there, text included, into an element of its own that does. */
    private static void wrapStrangers(Element parent, Set<String> members, String wrapper) {
        for (Node child : List.copyOf(parent.childNodes())) {
            boolean space = child instanceof TextNode text && text.isBlank();
            boolean member = child instanceof Element element && members.contains(element.normalName());
            if (!space && !member) {
                child.wrap("<" + wrapper + "></" + wrapper + ">");
            }
        }
    }
}
