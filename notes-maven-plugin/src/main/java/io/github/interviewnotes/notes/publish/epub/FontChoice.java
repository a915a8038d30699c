package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Chooses the fonts of a book: those of every book, and those for rare characters where it has such. */
final class FontChoice {

    private static final Set<Face> ALWAYS = EnumSet.of(
            Face.SERIF,
            Face.SERIF_ITALIC,
            Face.SERIF_BOLD,
            Face.SERIF_BOLD_ITALIC,
            Face.SANS_BOLD,
            Face.MONO,
            Face.MONO_ITALIC,
            Face.MONO_BOLD);

    private static final Evaluator CODE = QueryParser.parse("pre, code, kbd, samp");

    private final Glyphs glyphs;

    FontChoice(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    Set<Face> faces(Book book) {
        Set<Face> faces = EnumSet.copyOf(ALWAYS);
        for (Chapter chapter : book.chapters()) {
            addRare(chapter.title(), faces);
            addRare(chapter.content(), faces);
            if (!chapter.content().select("li.task").isEmpty()) {
                faces.add(Face.SYMBOLS);
            }
        }
        return faces;
    }

    /**
     * Returns the fonts for rare characters in the order in which they are tried. The one for code has letters of many scripts, all of
     * one width: running text is better set in the fonts of the reading system.
     */
    static List<Face> rare(boolean code) {
        return code
                ? List.of(Face.MONO_MORE, Face.SYMBOLS, Face.MATH, Face.EMOJI)
                : List.of(Face.SYMBOLS, Face.MATH, Face.EMOJI);
    }

    private void addRare(Element root, Set<Face> faces) {
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                boolean code = text.parent().closest(CODE) != null;
                Face common = code ? Face.MONO : Face.SERIF;
                text.getWholeText()
                        .codePoints()
                        .filter(c -> c > 0x7E && !glyphs.has(common, c))
                        .forEach(c -> glyphs.first(rare(code), c).ifPresent(faces::add));
            }
        });
    }
}
