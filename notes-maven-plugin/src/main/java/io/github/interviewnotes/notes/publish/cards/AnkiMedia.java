package io.github.interviewnotes.notes.publish.cards;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Picture;
import io.github.interviewnotes.notes.report.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;

/**
 * The pictures of a package. All of a reader's decks share one folder, so a name tells the content: another book's {@code plan.svg}
 * stays what it is, and so does last year's.
 */
final class AnkiMedia {

    private final Book book;
    private final Map<String, byte[]> files = new TreeMap<>();

    /** @param book whose pictures the cards name */
    AnkiMedia(Book book) {
        this.book = book;
    }

    /** Returns the side of a card with the names that its pictures have in the package, and takes them up. */
    String place(String html) {
        if (!html.contains("<img")) {
            return html;
        }
        Element root = Html.parse(html);
        for (Element image : root.select("img[src]")) {
            Picture picture = book.picture(image.attr("src")).orElseThrow();
            String name = name(picture);
            files.put(name, picture.bytes());
            image.attr("src", name);
        }
        return Html.of(root);
    }

    private static String name(Picture picture) {
        CRC32 hash = new CRC32();
        hash.update(picture.bytes());
        int dot = picture.name().lastIndexOf('.');
        String digits = HexFormat.of().toHexDigits(hash.getValue(), 8);
        return picture.name().substring(0, dot) + "-" + digits + picture.name().substring(dot);
    }

    /** Returns the file {@code media}, which says what the numbered files of the package are called. */
    byte[] index() {
        List<String> names = List.copyOf(files.keySet());
        return JsonText.of(json -> {
                    json.writeStartObject();
                    for (int i = 0; i < names.size(); i++) {
                        json.writeStringField(String.valueOf(i), names.get(i));
                    }
                    json.writeEndObject();
                })
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the contents in the order of their numbers. */
    List<byte[]> contents() {
        return new ArrayList<>(files.values());
    }
}
