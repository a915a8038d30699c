package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.config.BookWord;
import io.github.interviewnotes.notes.publish.OwnWords;
import org.jsoup.nodes.Element;

/** Where links of a chapter lead in the whole book, and what a screen reader says of them. */
final class LinkTexts {

    private LinkTexts() {}

    /** Gives the links below {@code root} their addresses and texts. */
    static void write(Element root, OwnWords words) {
        for (Element link : root.select("a")) {
            if (link.hasAttr("data-to")) {
                link.attr("href", address(link));
            }
            link.attr("title", spoken(link, words));
        }
    }

    /** Returns what a screen reader says of a link; without it the engine writes an empty text. */
    static String spoken(Element link, OwnWords words) {
        String title = link.hasClass("noteref")
                ? words.text(BookWord.FOOTNOTE, link.text())
                : link.hasClass("backlink") ? words.text(BookWord.BACK) : link.text();
        return Spoken.of(!title.isBlank() ? title : link.hasAttr("data-to") ? address(link) : link.attr("href"));
    }

    private static String address(Element link) {
        return "#" + link.attr("data-to").replace("#", "--");
    }
}
