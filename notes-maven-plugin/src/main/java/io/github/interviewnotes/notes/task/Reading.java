package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.note.Notebook;
import java.io.IOException;
import java.nio.file.Path;

/** How notes are read: as they lie in their folder, with some texts in the place of files, or as they are staged. */
@FunctionalInterface
public interface Reading {

    /**
     * Reads all notes.
     *
     * @param loader what reads
     * @param root the notes' root
     * @throws IOException if the folder cannot be read
     */
    Notebook read(NotebookLoader loader, Path root) throws IOException;
}
