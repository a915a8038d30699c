package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Fence;
import java.util.Optional;

/** Tells the language of code whose fence names none. The answer follows from the code alone. */
@FunctionalInterface
public interface FenceLanguage {

    /** Returns the language as a fence would name it, or nothing where it is not certain. */
    Optional<String> of(Fence fence);
}
