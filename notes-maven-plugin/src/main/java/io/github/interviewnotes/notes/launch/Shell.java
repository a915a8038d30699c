package io.github.interviewnotes.notes.launch;

import java.nio.file.Path;

/** Writes words as a POSIX shell reads them. */
final class Shell {

    private Shell() {}

    /** Returns {@code word} in single quotes. */
    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Returns a path as Java and every shell on this system understand it, Windows' included: with forward slashes. */
    static String path(Path path) {
        return path.toAbsolutePath().normalize().toString().replace('\\', '/');
    }
}
