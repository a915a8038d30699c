package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.ConfigException;
import java.io.IOException;

/** Finds out what a check is about. */
@FunctionalInterface
public interface Scoping {

    /**
     * Returns the scope.
     *
     * @throws SetupException if it cannot be told
     * @throws ConfigException if the folder of the rules cannot be used
     * @throws IOException if a folder cannot be read
     */
    Scope of(NotesFolder folder) throws SetupException, ConfigException, IOException;

    /** Returns that of a check of all notes. */
    static Scoping everything() {
        return folder -> Scope.everything();
    }
}
