package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.OwnWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reduces a piece of a chapter to what a card shows. A card stands alone: it has no outline and nothing to link to, and its style is
 * that of a note type, in which a book's classes mean nothing.
 */
final class CardHtml {

    private static final Set<String> ANYWHERE = Set.of("lang", "dir");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of(
            "a", Set.of("href"),
            "abbr", Set.of("title"),
            "img", Set.of("src", "alt", "width"),
            "li", Set.of("value"),
            "ol", Set.of("start"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan", "scope"));

    /** What a style can tell apart beside the colours of code. */
    private static final Set<String> CLASSES = Set.of("output", "diagram", "right", "center", "left", "footnote");

    private CardHtml() {}

    /**
     * Changes {@code root} and all that is in it.
     *
     * @param words those of the book
     */
    static void clean(Element root, OwnWords words) {
        headings(root);
        alerts(root, words);
        tasks(root);
        pictures(root);
        root.select("a:not([href])").unwrap();
        root.select("section, aside, figure").tagName("div");
        for (Element element : root.select("*")) {
            if (element != root) {
                attributes(element);
            }
        }
        root.select("span:not([class]):not([lang]):not([dir])").unwrap();
        root.select("div:empty, p:empty").remove();
    }

    private static void headings(Element root) {
        for (Element heading : root.select("h1, h2, h3, h4, h5, h6, p.heading, p.summary, figcaption")) {
            Element strong = new Element(heading.normalName().equals("figcaption") ? "em" : "strong");
            strong.insertChildren(0, heading.childNodes());
            heading.tagName("p").appendChild(strong);
        }
    }

    private static void alerts(Element root, OwnWords words) {
        for (Element alert : root.select("aside.alert")) {
            Element label = alert.tagName("blockquote").prependElement("p").appendElement("strong");
            words.set(label, OwnWords.of(alert));
        }
    }

    private static void tasks(Element root) {
        for (Element box : root.select("li.task span.done, li.task span.open")) {
            box.replaceWith(new TextNode(box.hasClass("done") ? "☑" : "☐"));
        }
    }

    private static void pictures(Element root) {
        root.select("img[data-picture]").forEach(image -> image.attr("src", image.attr("data-picture")));
    }

    private static void attributes(Element element) {
        Set<String> own = ATTRIBUTES.getOrDefault(element.normalName(), Set.of());
        boolean code = element.normalName().equals("span") && element.closest("pre") != null;
        String kept = element.classNames().stream()
                .filter(name -> code || CLASSES.contains(name))
                .collect(Collectors.joining(" "));
        List<String> others = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> !ANYWHERE.contains(key) && !own.contains(key))
                .toList();
        others.forEach(element::removeAttr);
        if (!kept.isEmpty()) {
            element.attr("class", kept);
        }
    }
}
