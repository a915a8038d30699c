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

    public Fixed {
        files = List.copyOf(files);
        heldBack = List.copyOf(heldBack);
    }

    /** Returns this and what else was mended, in other files. */
    public Fixed and(Fixed more) {
        return new Fixed(
                Stream.concat(files.stream(), more.files.stream()).toList(),
                Stream.concat(heldBack.stream(), more.heldBack.stream()).toList());
    }
}
