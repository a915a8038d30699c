package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import java.util.function.Supplier;

/** Finds a note out once, however many ask. Thread-safe. */
final class Once implements Supplier<Note> {

    private final Supplier<Note> supplier;
    private volatile Note note;

    /** @param supplier finds it out */
    Once(Supplier<Note> supplier) {
        this.supplier = supplier;
    }

    @Override
    public Note get() {
        Note known = note;
        return known == null ? find() : known;
    }

    private synchronized Note find() {
        if (note == null) {
            note = supplier.get();
        }
        return note;
    }
}
