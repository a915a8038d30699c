package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.EnumSet;
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

    private static final Set<Face> RARE = EnumSet.of(Face.MONO_MORE, Face.SYMBOLS, Face.MATH, Face.EMOJI);

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

    private void addRare(Element root, Set<Face> faces) {
        root.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                Element parent = text.parent();
                FontStack stack = parent.closest(CODE) != null ? FontStack.CODE : FontStack.TEXT;
                text.getWholeText()
                        .codePoints()
                        .filter(c -> c > 0x7E)
                        .forEach(c -> glyphs.first(stack.faces(), c)
                                .filter(RARE::contains)
                                .ifPresent(faces::add));
            }
        });
    }
}
