package io.github.interviewnotes.notes.publish;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A link or picture of a chapter, and where it came from.
 *
 * @param place {@code path:line} in the note
 * @param written its destination in the note's own words
 * @param element the {@code a} or {@code img}
 */
public record BookLink(String place, String written, Element element) {

    private static final String LINKS = "a[href], a[data-to], img[data-picture]";

    /** Returns the links and pictures of a chapter's title and content, in order. */
    public static List<BookLink> of(Chapter chapter) {
        return Stream.of(chapter.title(), chapter.content())
                .flatMap(root -> root.select(LINKS).stream())
                .map(element -> new BookLink(chapter.place(element), written(element), element))
                .toList();
    }

    private static String written(Element element) {
        return Stream.of("data-written", "data-to", "data-picture", "href")
                .filter(element::hasAttr)
                .map(element::attr)
                .findFirst()
                .orElse("");
    }

    /** Tells whether it is a link from one place of the book to another. */
    public boolean isInside() {
        return element.hasAttr("data-to");
    }

    /** Returns how a message names it. */
    String kind() {
        return element.hasAttr("data-picture") ? "picture" : "link to";
    }
}
