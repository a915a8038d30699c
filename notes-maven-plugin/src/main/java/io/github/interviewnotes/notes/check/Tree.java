package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.io.InputStream;

/** Where notes are read from: a folder as it is, or as git has it staged. Thread-safe. */
sealed interface Tree permits FolderTree, StagedTree {

    /**
     * Lists what is there.
     *
     * @throws IOException if it cannot be listed
     */
    Listing list(NotesSettings settings) throws IOException;

    /**
     * Opens a file that was listed.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(NotePath path) throws IOException;

    /**
     * Returns the size of a file in bytes.
     *
     * @throws IOException if it cannot be read
     */
    long size(NotePath path) throws IOException;
}
