package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.Fence;
import java.util.List;

/** Parses blocks that do not run. */
@FunctionalInterface
public interface Syntax {

    /**
     * Tells for each block, in order, whether it was parsed at all; a block that is wrong is a finding of the check.
     */
    List<Boolean> parsed(List<Fence> fences);
}
