package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.PlaceInSource;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds drawings in characters that even the smallest type does not make fit a page: their lines wrap, and nothing is drawn any more. */
public final class WideDrawings {

    private final PageSize size;
    private final DrawingType type;

    /** @param size of the pages */
    public WideDrawings(PageSize size) {
        this.size = size;
        this.type = new DrawingType(PageMeasures.of(size));
    }

    /**
     * Returns what there is to say of the drawings of a book.
     *
     * @param notebook the notes that the book was made of
     * @return a sentence for each drawing that wraps, in the order of the book, with the {@code path:line:column} where its widest line
     *     begins
     */
    public List<String> remarks(Book book, Notebook notebook) {
        return book.chapters().stream()
                .flatMap(chapter -> remarks(chapter, notebook))
                .toList();
    }

    private Stream<String> remarks(Chapter chapter, Notebook notebook) {
        PlaceInSource places = new PlaceInSource(
                notebook.note(chapter.source()).map(Note::text).orElse(SourceText.of("")));
        return chapter.content().select("pre.diagram").stream()
                .flatMap(pre -> remark(pre, chapter.place(pre), places).stream());
    }

    private Optional<String> remark(Element pre, String place, PlaceInSource places) {
        String widest = pre.wholeText()
                .lines()
                .max(Comparator.comparingInt(DrawingType::columns))
                .orElse("");
        int columns = DrawingType.columns(widest);
        int most = type.mostColumns(pre);
        if (columns <= most) {
            return Optional.empty();
        }
        return Optional.of(places.of(place, widest.strip()) + ": a drawing of " + columns
                + " columns does not fit a page of the size " + size.word() + ", which has room for " + most
                + " here in the smallest type; its lines wrap; make it narrower, divide it, or draw it as an SVG");
    }
}
