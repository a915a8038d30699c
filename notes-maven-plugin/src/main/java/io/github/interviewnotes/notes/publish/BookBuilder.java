package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.markdown.NoteDom;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.highlight.Highlighter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes a {@link Book} of a folder of notes. */
public final class BookBuilder {

    private final NoteDom dom = new NoteDom();
    private final Highlighter highlighter;

    /** @param highlighter colours the code */
    public BookBuilder(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /**
     * Returns the book.
     *
     * @param notebook the notes
     * @param root the folder that they lie in; pictures are read from it
     * @param metadata what a catalogue is to know
     * @throws PublishException if there is no note, or a note or picture cannot be part of a book
     */
    public Book build(Notebook notebook, Path root, BookMetadata metadata) throws PublishException {
        List<Note> notes = new ReadingOrder(notebook).notes();
        if (notes.isEmpty()) {
            throw new PublishException("there is no note to make a book of below " + root);
        }
        Map<NotePath, Draft> drafts = drafts(notes);
        Pictures pictures = new Pictures(root);
        Links links = new Links(drafts);
        CodeBlocks code = new CodeBlocks(highlighter);
        for (Draft draft : drafts.values()) {
            TextRuns.require(draft);
            links.resolve(draft);
            pictures.place(draft);
            code.colour(draft.body());
        }
        pictures.refuseFaults();
        IndexNames names = new IndexNames(drafts);
        Stream.concat(notebook.index().stream(), notebook.nestedIndexes().stream())
                .filter(index -> drafts.containsKey(index.note().path()))
                .forEach(index -> names.apply(index, drafts.get(index.note().path())));
        return new Book(metadata, chapters(notebook, drafts), pictures.all());
    }

    private Map<NotePath, Draft> drafts(List<Note> notes) throws PublishException {
        Map<NotePath, String> ids = new ChapterIds(notes).byPath();
        Map<NotePath, Draft> drafts = new LinkedHashMap<>();
        for (Note note : notes) {
            Element body;
            try {
                body = dom.render(note);
            } catch (TooComplexException e) {
                throw new PublishException(note.path() + ": cannot be part of a book: " + e.getMessage(), e);
            }
            Element title = Headings.takeTitle(body, note.path());
            Headings.order(body);
            drafts.put(note.path(), new Draft(note, ids.get(note.path()), title, body, new AnchorIds(body)));
        }
        return drafts;
    }

    private static List<Chapter> chapters(Notebook notebook, Map<NotePath, Draft> drafts) {
        Optional<NotePath> front = notebook.index().map(Index::note).map(Note::path);
        List<Chapter> chapters = new ArrayList<>();
        int number = 0;
        for (Draft draft : drafts.values()) {
            boolean numbered = front.filter(draft.path()::equals).isEmpty();
            number += numbered ? 1 : 0;
            chapters.add(new Chapter(
                    draft.id(),
                    draft.path(),
                    numbered ? Optional.of(number) : Optional.empty(),
                    draft.title(),
                    draft.body(),
                    Questions.of(draft)));
        }
        return chapters;
    }
}
