package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/** Gives an SVG that does not say what it shows the words that a note says of it, since a reader can open it by itself. */
final class TitledDrawing {

    private final Book book;

    TitledDrawing(Book book) {
        this.book = book;
    }

    byte[] bytes(Picture picture) {
        if (picture.type() != Picture.Type.SVG) {
            return picture.bytes();
        }
        String svg = new String(picture.bytes(), StandardCharsets.UTF_8);
        Optional<String> words = words(picture);
        if (svg.contains("<title") || words.isEmpty()) {
            return picture.bytes();
        }
        // attributes of a clean SVG have no such sign
        int inside = svg.indexOf('>') + 1;
        String title = "<title>" + Entities.escape(words.get()) + "</title>";
        return (svg.substring(0, inside) + title + svg.substring(inside)).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> words(Picture picture) {
        return book.chapters().stream()
                .map(Chapter::content)
                .flatMap(content -> content.select("img[data-picture]").stream())
                .filter(image -> image.attr("data-picture").equals(picture.name()))
                .map(image -> image.attr("alt"))
                .filter(words -> !words.isBlank())
                .findFirst();
    }
}
