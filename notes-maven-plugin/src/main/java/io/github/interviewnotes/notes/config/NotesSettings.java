package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;

/**
 * Which files are notes.
 *
 * @param include the files that are notes, unless excluded
 * @param exclude the files that are not
 * @param maxBytes the size up to which a note is read, in bytes
 */
public record NotesSettings(List<Glob> include, List<Glob> exclude, long maxBytes) {

    public NotesSettings {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Returns every {@code .md} file up to 2 MiB that is not hidden, not installed by npm and not built. */
    public static NotesSettings defaults() {
        return new NotesSettings(
                List.of(Glob.of("**/*.md")),
                List.of(Glob.of("**/.*"), Glob.of("**/.*/**"), Glob.of("**/node_modules/**"), Glob.of("target/**")),
                2L * 1024 * 1024);
    }

    /** Tells whether the file at {@code path} is a note. */
    public boolean includes(NotePath path) {
        return include.stream().anyMatch(glob -> glob.matches(path))
                && exclude.stream().noneMatch(glob -> glob.matches(path));
    }

    /** Tells whether the file or folder at {@code path}, or else all that lies in it, is nobody's business. */
    public boolean excludes(NotePath path) {
        NotePath within = NotePath.of(path.value() + "/within");
        return exclude.stream().anyMatch(glob -> glob.matches(path) || glob.matches(within));
    }
}
