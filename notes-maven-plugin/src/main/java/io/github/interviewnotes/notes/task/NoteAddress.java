package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the path of a note that somebody typed. */
final class NoteAddress {

    private NoteAddress() {}

    /**
     * Returns the path below the notes' folder that {@code typed} means: relative to that folder, or from the repository's root as
     * reports name it, or absolute and below that folder.
     *
     * @param parameter where it was typed, for messages
     * @throws SetupException if it leads out of the folder or is no path
     */
    static NotePath of(String parameter, String typed, NotesFolder folder) throws SetupException {
        Path root = folder.source();
        String named = parameter + " is " + Quoted.of(typed);
        if (typed.isBlank()) {
            throw new SetupException(named + "; expected the path of a note, such as django/caching.md");
        }
        Path path;
        try {
            path = root.resolve(withoutPrefix(typed.strip(), folder)).normalize();
        } catch (InvalidPathException e) {
            throw new SetupException(named + ", which is no path", e);
        }
        if (typed.codePoints().anyMatch(Character::isISOControl)) {
            throw new SetupException(named + "; a name of a file has no such characters");
        }
        if (!path.startsWith(root)) {
            throw new SetupException(named + ", which leads out of the notes' folder; expected a path below " + root);
        }
        String relative = root.relativize(path).toString().replace(File.separatorChar, '/');
        if (relative.indexOf('\\') >= 0) {
            throw new SetupException(named + "; write '/' between folders");
        }
        return NotePath.of(relative);
    }

    private static String withoutPrefix(String typed, NotesFolder folder) {
        String prefix = folder.prefix();
        boolean fromRepository = !prefix.isEmpty()
                && typed.replace(File.separatorChar, '/').startsWith(prefix)
                && !Files.exists(folder.source().resolve(prefix));
        return fromRepository ? typed.substring(prefix.length()) : typed;
    }

    /** Says why the file at {@code path} is no note for {@code settings}; nothing where it is one. */
    static Optional<String> refusal(NotePath path, NotesSettings settings) {
        Optional<Glob> excluded =
                settings.exclude().stream().filter(glob -> glob.matches(path)).findFirst();
        if (excluded.isPresent()) {
            return Optional.of("the pattern " + Quoted.of(excluded.get().pattern()) + " excludes it");
        }
        if (settings.includes(path)) {
            return Optional.empty();
        }
        String patterns = settings.include().stream()
                .map(glob -> Quoted.of(glob.pattern()))
                .collect(Collectors.joining(" or "));
        return Optional.of("its path does not fit " + patterns);
    }
}
