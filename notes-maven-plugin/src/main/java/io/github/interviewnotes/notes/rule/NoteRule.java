package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import java.util.List;

/** A rule that needs to see only one note, so that its answer can be kept as long as the note does not change. */
public non-sealed interface NoteRule extends Rule {

    /** Returns the defects of {@code note}, in any order. */
    List<Finding> check(Note note);
}
