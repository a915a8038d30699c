package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;

/** A rule of notes that takes long, and less long if it knows early what it will be asked. */
public interface Foresighted {

    /** Begins, on threads of its own, with what {@link NoteRule#check} will need for {@code note}; returns at once. */
    void expect(Note note);
}
