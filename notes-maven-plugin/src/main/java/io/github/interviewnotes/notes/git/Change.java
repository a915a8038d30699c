package io.github.interviewnotes.notes.git;

import java.util.Optional;

/**
 * A file that differs. Paths lead from the root of the repository, with forward slashes.
 *
 * @param before its path before, or nothing where it is new
 * @param after its path now, or nothing where it is gone
 */
public record Change(Optional<String> before, Optional<String> after) {

    /** A file that changed in its place. */
    static Change at(String path) {
        return new Change(Optional.of(path), Optional.of(path));
    }

    /** A file that was not there before. */
    static Change added(String path) {
        return new Change(Optional.empty(), Optional.of(path));
    }

    /** A file that is gone. */
    static Change removed(String path) {
        return new Change(Optional.of(path), Optional.empty());
    }

    /** A file that was moved and perhaps changed. */
    static Change moved(String from, String to) {
        return new Change(Optional.of(from), Optional.of(to));
    }
}
