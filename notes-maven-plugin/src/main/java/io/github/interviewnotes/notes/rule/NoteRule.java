package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import java.util.List;

/** A rule that needs to see only one note, so that its answer can be kept as long as the note does not change. */
public non-sealed interface NoteRule extends Rule {

    /**
     * Returns what the answer depends on beside the note and what every rule can know of the configuration: its options, the sections
     * and the languages of code. Rules with the same basis are asked together.
     */
    default String basis() {
        return "";
    }

    /** Returns the defects of {@code note}, in any order. */
    List<Finding> check(Note note);
}
