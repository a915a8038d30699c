package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A folder of notes, and both books of it as read back from their files.
 *
 * @param notes what each note says, in the order of the chapters
 * @param epub a section for each chapter
 */
record PrintedBooks(Map<Note, NoteWalk.Content> notes, EpubPages files, List<Element> epub, PdfPagesText pdf) {

    /** Publishes the notes of a folder, and reads the books back. */
    static PrintedBooks of(Path root, Path folder) throws Exception {
        Notebook notebook = Library.load(root);
        RealBook.make(notebook, root, folder);
        return read(notebook, folder);
    }

    /** Reads the books of this repository's notes back. */
    static PrintedBooks ofThisRepository() throws Exception {
        return read(Library.load(RealBook.NOTES), RealBook.folder());
    }

    /** Reads the books that a folder holds. */
    static PrintedBooks read(Notebook notebook, Path folder) throws Exception {
        EpubPages files = new EpubPages(folder.resolve("book.epub"));
        return new PrintedBooks(
                content(notebook), files, files.chapters(), new PdfPagesText(folder.resolve("book.pdf")));
    }

    /** Sees a note beside its chapter in the EPUB. */
    interface Comparison {

        void compare(Note note, NoteWalk.Content said, Element chapter);
    }

    void eachChapter(Comparison comparison) {
        int at = 0;
        for (Map.Entry<Note, NoteWalk.Content> note : notes.entrySet()) {
            comparison.compare(note.getKey(), note.getValue(), epub.get(at));
            at++;
        }
    }

    /** Returns {@code path:line: piece} for what the EPUB lacks. */
    List<String> faultsOfEpub() {
        return faults(epub.stream().map(EpubPages::text).toList());
    }

    /** Returns {@code path:line: piece} for what the PDF lacks or says elsewhere. */
    List<String> faultsOfPdf() {
        return faults(pdf.chapters());
    }

    private List<String> faults(List<String> chapters) {
        List<String> faults = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Note, NoteWalk.Content> note : notes.entrySet()) {
            ReadThrough.faults(note.getValue().pieces(), chapters.get(at)).stream()
                    .map(fault -> note.getKey().path() + ":" + fault)
                    .forEach(faults::add);
            at++;
        }
        return faults;
    }

    private static Map<Note, NoteWalk.Content> content(Notebook notebook) {
        Map<Note, NoteWalk.Content> content = new LinkedHashMap<>();
        new ReadingOrder(notebook)
                .paths().stream()
                        .flatMap(path -> notebook.note(path).stream())
                        .forEach(note -> content.put(note, NoteWalk.of(note)));
        Map<NotePath, String> titles = new LinkedHashMap<>();
        content.forEach(
                (note, said) -> titles.put(note.path(), said.pieces().get(0).text()));
        Stream.concat(notebook.index().stream(), notebook.nestedIndexes().stream())
                .forEach(index -> content.computeIfPresent(
                        index.note(),
                        (note, said) -> new NoteWalk.Content(withTitles(index, said.pieces(), titles), said.code())));
        return content;
    }

    /** A book names its chapters where an index names files. */
    private static List<Piece> withTitles(Index index, List<Piece> pieces, Map<NotePath, String> titles) {
        List<Piece> named = new ArrayList<>(pieces);
        int at = 0;
        for (IndexEntry entry : index.entries()) {
            String title = entry.path().map(titles::get).orElse(null);
            for (int i = at; title != null && i < named.size(); i++) {
                Piece piece = named.get(i);
                int label = piece.text().indexOf(entry.label());
                if (label >= 0) {
                    String text = piece.text().substring(0, label)
                            + title
                            + piece.text().substring(label + entry.label().length());
                    named.set(i, new Piece(piece.kind(), piece.line(), text));
                    at = i;
                    break;
                }
            }
        }
        return named;
    }
}
