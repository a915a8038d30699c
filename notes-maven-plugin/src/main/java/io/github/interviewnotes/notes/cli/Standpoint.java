package io.github.interviewnotes.notes.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where somebody stands who types what this program proposes. A hook runs in the topmost folder of the repository, wherever the commit
 * was made.
 *
 * @param here the folder of this process
 * @param same whether it is that of who types, too; else only whole paths lead from there
 */
record Standpoint(Path here, boolean same) {

    /** What git tells a hook: the way from the topmost folder to the one in which it was called; empty where they are the same. */
    private static final String PREFIX = "GIT_PREFIX";

    /** Returns that of whoever started this process. */
    static Standpoint ofThisProcess() {
        return new Standpoint(Path.of("").toAbsolutePath(), true);
    }

    /** Returns that of whoever started a commit. */
    static Standpoint ofWhoCommits() {
        String prefix = Optional.ofNullable(System.getenv(PREFIX)).orElse("");
        return new Standpoint(Path.of("").toAbsolutePath(), prefix.isEmpty());
    }

    /** Returns a path that was given to this process, as it leads from where somebody stands. */
    String named(Path path) {
        return (same ? path : whole(path)).toString();
    }

    /** Returns the shortest path that leads to a file from there. */
    String nearest(Path file) {
        return (same && file.startsWith(here) ? here.relativize(file) : whole(file)).toString();
    }

    private Path whole(Path path) {
        return here.resolve(path).normalize();
    }
}
