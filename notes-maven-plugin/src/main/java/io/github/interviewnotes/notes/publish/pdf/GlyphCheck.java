package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Book;
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

    private void check(Chapter chapter, Element root) {
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                text.getWholeText()
                        .codePoints()
                        .filter(c -> c > 0x7E && !isMissingOnPurpose(c))
                        .filter(c -> glyphs.first(FontStack.TEXT.faces(), c).isEmpty())
                        .forEach(c -> missing.add(message(chapter, text, c)));
            }
        });
    }

    private static boolean isMissingOnPurpose(int codePoint) {
        return PdfText.isInvisible(codePoint);
    }

    private static String message(Chapter chapter, TextNode text, int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(
                Locale.ROOT,
                "%s: no font of the PDF has U+%04X%s",
                chapter.place(text.parent()),
                codePoint,
                name == null ? "" : " " + name);
    }
}
