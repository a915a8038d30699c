package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import java.util.Optional;

/**
 * A block of code that runs, or says why it does not.
 *
 * @param note where it stands
 * @param section the text of the heading above it; empty where there is none
 * @param fence its code
 * @param kind how it runs
 * @param options what its info string says
 * @param expected what it must print
 */
record Example(Note note, String section, Fence fence, Kind kind, Options options, Optional<Expected> expected) {

    /** Returns the 1-based line of the opening fence. */
    int line() {
        return note.text().lineAt(fence.range().start());
    }
}
