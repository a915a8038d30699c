package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.markdown.NoteDom;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.publish.highlight.Highlighter;
import io.github.interviewnotes.notes.publish.typography.Typographer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Makes a {@link Book} of a folder of notes. */
public final class BookBuilder {

    private final NoteDom dom = new NoteDom();
    private final Highlighter highlighter;
    private final Stages progress;

    /** @param highlighter colours the code */
    public BookBuilder(Highlighter highlighter) {
        this(highlighter, Stages.silent());
    }

    /**
     * @param highlighter colours the code
     * @param progress hears of each chapter
     */
    BookBuilder(Highlighter highlighter, Stages progress) {
        this.highlighter = highlighter;
        this.progress = progress;
    }

    /**
     * Returns the book of all notes.
     *
     * @param notebook the notes
     * @param root the folder that they lie in; pictures are read from it
     * @param metadata what a catalogue is to know
     * @throws PublishException if there is no note, or a note or picture cannot be part of a book
     */
    public Book build(Notebook notebook, Path root, BookMetadata metadata) throws PublishException {
        return build(notebook, root, metadata, Selection.all(), true);
    }

    /**
     * Returns the book of some notes.
     *
     * @param selection which notes
     * @param typography whether quotation marks, dashes and ellipses are set as printers do
     * @throws PublishException as {@link #build(Notebook, Path, BookMetadata)} does, and if the selection fits nothing
     */
    Book build(Notebook notebook, Path root, BookMetadata metadata, Selection selection, boolean typography)
            throws PublishException {
        ReadingOrder reading = new ReadingOrder(notebook);
        List<NotePath> order = reading.paths();
        if (order.isEmpty()) {
            throw new PublishException("there is no note to make a book of below " + root);
        }
        List<NotePath> chosen = selection.of(order, indexes(notebook).keySet(), reading.unlisted());
        Map<NotePath, Draft> drafts = drafts(
                chosen.stream().flatMap(path -> notebook.note(path).stream()).toList());
        Map<Index, Draft> indexes = new LinkedHashMap<>();
        indexes(notebook).forEach((path, index) -> {
            if (drafts.containsKey(path)) {
                indexes.put(index, drafts.get(path));
            }
        });
        IndexTrim trim = new IndexTrim(order, chosen);
        indexes.forEach(trim::apply);
        Pictures pictures = new Pictures(root, metadata.words());
        Links links = new Links(drafts);
        CodeBlocks code = new CodeBlocks(highlighter);
        int done = 0;
        for (Draft draft : drafts.values()) {
            progress.reached("Book: chapter " + ++done + " of " + drafts.size());
            TextRuns.require(draft);
            links.resolve(draft);
            pictures.place(draft);
            code.colour(draft.body());
        }
        pictures.refuseFaults();
        IndexNames names = new IndexNames(drafts);
        indexes.forEach(names::apply);
        if (typography) {
            drafts.values().forEach(draft -> set(draft, metadata.language()));
        }
        BookMetadata shown = typography ? metadata.set(new Typographer(metadata.language())::set) : metadata;
        return new Book(shown, chapters(notebook, drafts), pictures.all());
    }

    private static void set(Draft draft, String language) {
        String own = draft.body().hasAttr("lang") ? draft.body().attr("lang") : language;
        Typographer typographer = new Typographer(own);
        typographer.set(draft.title());
        typographer.set(draft.body());
    }

    private static Map<NotePath, Index> indexes(Notebook notebook) {
        Map<NotePath, Index> indexes = new LinkedHashMap<>();
        notebook.indexes().forEach(index -> indexes.put(index.note().path(), index));
        return indexes;
    }

    private Map<NotePath, Draft> drafts(List<Note> notes) throws PublishException {
        Map<NotePath, String> ids = new ChapterIds(notes).byPath();
        Map<NotePath, Draft> drafts = new LinkedHashMap<>();
        for (Note note : notes) {
            Element body;
            try {
                body = dom.render(note);
            } catch (TooComplexException e) {
                throw new PublishException(
                        note.path() + ":" + e.place() + ": cannot be part of a book: " + e.getMessage(), e);
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
