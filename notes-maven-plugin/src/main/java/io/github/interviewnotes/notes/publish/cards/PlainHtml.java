package io.github.interviewnotes.notes.publish.cards;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The side of a card for a form that brings neither style nor pictures. */
final class PlainHtml {

    private PlainHtml() {}

    /** Returns {@code html} without classes, and with each picture replaced by what it shows. */
    static Element of(String html) {
        Element root = Html.parse(html);
        for (Element image : root.select("img")) {
            String alt = image.attr("alt").strip();
            image.replaceWith(new TextNode(alt.isEmpty() ? "[Picture]" : "[Picture: " + alt + "]"));
        }
        root.select("span[class]").unwrap();
        root.select("[class]").removeAttr("class");
        return root;
    }
}
