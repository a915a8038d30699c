package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import java.util.List;

/** A rule on the comments that switch rules off. It runs after all other rules, so that it can see which comments hid nothing. */
public non-sealed interface SuppressionRule extends Rule {

    /**
     * Returns the defects of a note's suppressions, in any order.
     *
     * @param note the note
     * @param idle those of its suppressions that could have hidden findings of rules that ran, and hid none of one of them
     */
    List<Finding> check(Note note, List<IdleSuppression> idle);
}
