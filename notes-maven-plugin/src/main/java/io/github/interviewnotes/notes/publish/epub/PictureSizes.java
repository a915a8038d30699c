package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Picture;
import org.jsoup.nodes.Element;

/** Says how large pictures are shown: as the note asks in pixels, else a large one as wide as the text and a small one as it is. */
final class PictureSizes {

    /** Pictures of at least so many CSS pixels are large. */
    private static final double LARGE = 480;

    private PictureSizes() {}

    static void set(Element content, Book book) {
        for (Element image : content.select("img[data-picture]")) {
            Picture picture = book.picture(image.attr("data-picture")).orElseThrow();
            String asked = image.attr("width");
            image.removeAttr("width");
            if (asked.matches("[0-9]+(px)?")) {
                image.attr("width", asked.replace("px", ""));
            } else if (picture.width() >= LARGE) {
                image.addClass("wide");
            } else if (picture.type() == Picture.Type.SVG) {
                // one that has only a viewBox would fill the screen, were it an icon in a line
                image.attr("width", String.valueOf((long) Math.ceil(picture.width())));
            }
        }
    }
}
