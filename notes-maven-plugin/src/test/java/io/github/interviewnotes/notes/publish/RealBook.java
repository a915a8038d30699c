package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Notebook;
import java.nio.file.Path;
import java.util.EnumSet;

/** The books of this repository's own notes, made once for all tests: to make them takes as long as some hundred tests. */
public final class RealBook {

    /** Where the notes are. */
    public static final Path NOTES = Path.of("..", "notes");

    private static final Path FOLDER = Path.of("target", "real-book");
    private static boolean made;

    private RealBook() {}

    /** Returns the folder with {@code book.epub} and {@code book.pdf}. */
    public static synchronized Path folder() throws PublishException {
        if (!made) {
            make(Library.load(NOTES), NOTES, FOLDER);
            made = true;
        }
        return FOLDER;
    }

    /** Makes both books of a folder of notes. */
    static void make(Notebook notebook, Path notes, Path folder) throws PublishException {
        Order order = Order.of(EnumSet.of(Format.EPUB, Format.PDF), folder, "book");
        new Publisher().publish(notebook, notes, Library.metadata(), order);
    }
}
