package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Notebook;
import java.util.List;

/**
 * A rule that says one thing instead of many where it found much of the same. Sums are made last: what comments hide and what a baseline
 * holds is known place by place, and is no part of them.
 */
public interface Summed {

    /**
     * Returns what is said instead of {@code findings}.
     *
     * @param findings of this rule, in their order
     */
    List<Finding> sum(List<Finding> findings, Notebook notebook);
}
