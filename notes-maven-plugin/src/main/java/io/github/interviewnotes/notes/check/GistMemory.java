package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Gist;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;

/** Remembers the gist of notes by their texts. Thread-safe. What it gives is right. */
public interface GistMemory {

    /** Returns the gist of the note with this text, if it is known. */
    Optional<Gist> recall(SourceText text);

    /** Remembers the gist of a note that was read. */
    void keep(Note note);

    /** Returns a memory that remembers nothing. */
    static GistMemory none() {
        return new GistMemory() {
            @Override
            public Optional<Gist> recall(SourceText text) {
                return Optional.empty();
            }

            @Override
            public void keep(Note note) {
                // it remembers nothing
            }
        };
    }
}
