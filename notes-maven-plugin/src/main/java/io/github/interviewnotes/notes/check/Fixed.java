package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of mending a folder.
 *
 * @param files those that change, sorted by path
 * @param heldBack findings that have a fix which was not made, since it is not safe
 */
public record Fixed(List<Mended> files, List<Finding> heldBack) {

    /** Returns what comes of nothing to mend. */
    public static Fixed nothing() {
        return new Fixed(List.of(), List.of());
    }

    /** Returns this and what came of mending more files of the same folder. */
    public Fixed and(Fixed other) {
        return new Fixed(
                Stream.concat(files.stream(), other.files.stream()).toList(),
                Stream.concat(heldBack.stream(), other.heldBack.stream()).toList());
    }

    public Fixed {
        files = List.copyOf(files);
        heldBack = List.copyOf(heldBack);
    }
}
