package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.PublishException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds characters that no font of the book can show, before the engine would set a {@code #} for them without a word. */
final class GlyphCheck {

    private static final int MOST_SHOWN = 20;

    private final Glyphs glyphs;
    private final Set<String> missing = new LinkedHashSet<>();

    GlyphCheck(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** @throws PublishException with a line for each place, if a character is missing */
    void require(Book book) throws PublishException {
        check(book.metadata());
        for (Chapter chapter : book.chapters()) {
            check(chapter, chapter.title());
            check(chapter, chapter.content());
        }
        if (!missing.isEmpty()) {
            int more = missing.size() - MOST_SHOWN;
            throw new PublishException(missing.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"))
                    + (more > 0 ? "\nand " + more + " more" : "")
                    + "\nreplace the characters, or publish without the format pdf");
        }
    }

    private void check(BookMetadata metadata) {
        check("the title of the book", metadata.title());
        metadata.subtitle().ifPresent(text -> check("the subtitle of the book", text));
        check("the authors of the book", String.join(", ", metadata.authors()));
        metadata.publisher().ifPresent(text -> check("the publisher of the book", text));
        metadata.rights().ifPresent(text -> check("the rights of the book", text));
        metadata.description().ifPresent(text -> check("the description of the book", text));
    }

    private void check(Chapter chapter, Element root) {
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                check(chapter.place(text.parent()), text.getWholeText());
            }
        });
    }

    private void check(String place, String text) {
        text.codePoints()
                .filter(c -> c > 0x7E && !isMissingOnPurpose(c))
                .filter(c -> glyphs.first(FontStack.TEXT.faces(), c).isEmpty())
                .forEach(c -> missing.add(message(place, c)));
    }

    private static boolean isMissingOnPurpose(int codePoint) {
        return PdfText.isInvisible(codePoint);
    }

    private static String message(String place, int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(
                Locale.ROOT, "%s: no font of the PDF has U+%04X%s", place, codePoint, name == null ? "" : " " + name);
    }
}
