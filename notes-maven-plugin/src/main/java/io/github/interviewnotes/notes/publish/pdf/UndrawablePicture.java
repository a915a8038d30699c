package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.text.Quoted;
import org.jsoup.nodes.Element;

/** Says which picture cannot be drawn, and why. */
final class UndrawablePicture {

    private UndrawablePicture() {}

    static PublishException of(Book book, SvgGuard.UndrawableException e) {
        return new PublishException(place(book, e.picture()) + " cannot be drawn: " + reason(e.getCause()), e);
    }

    /** Returns where a picture first stands. */
    private static String place(Book book, String picture) {
        for (Chapter chapter : book.chapters()) {
            Element image = chapter.content().selectFirst("img[data-picture=" + picture + "]");
            if (image != null) {
                return chapter.place(image) + ": image '" + picture + "'";
            }
        }
        return "the picture '" + picture + "'";
    }

    /** Says in one line what Batik says in several, with the address of the file in between. */
    private static String reason(Throwable cause) {
        String message = String.valueOf(cause == null ? "" : cause.getMessage()).strip();
        String first = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("null") && !line.equals("Enclosed Exception:"))
                .findFirst()
                .orElse("");
        return first.isEmpty() || cause instanceof NullPointerException || cause instanceof Error
                ? "it is not the SVG that Batik expects"
                : Quoted.of(first);
    }
}
