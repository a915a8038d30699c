package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.util.Optional;

/** What became of names that links still use, as far as somebody remembers. Thread-safe. */
public interface Renames {

    /** Returns where the file is by now that was at {@code gone}. */
    Optional<NotePath> file(NotePath gone, Notebook now);

    /** Returns where the file was that is at {@code path} by now, if it was elsewhere. */
    Optional<NotePath> origin(NotePath path, Notebook now);

    /** Returns the anchor that the heading of a section has by now that once had the anchor {@code id}. */
    Optional<String> anchor(Note note, String id, Notebook now);

    /** Returns the memory of somebody who remembers nothing. */
    static Renames none() {
        return new Renames() {
            @Override
            public Optional<NotePath> file(NotePath gone, Notebook now) {
                return Optional.empty();
            }

            @Override
            public Optional<NotePath> origin(NotePath path, Notebook now) {
                return Optional.empty();
            }

            @Override
            public Optional<String> anchor(Note note, String id, Notebook now) {
                return Optional.empty();
            }
        };
    }
}
