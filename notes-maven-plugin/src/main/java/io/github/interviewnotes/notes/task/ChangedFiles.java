package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.git.Change;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What changes in a repository mean for a folder of notes in it.
 *
 * @param files the files below the folder that changed, renamed ones by both names
 * @param rules whether a file that says what a note must be is among the changes
 */
public record ChangedFiles(Set<NotePath> files, boolean rules) {

    public ChangedFiles {
        files = Set.copyOf(files);
    }

    /**
     * Sorts changes.
     *
     * @param changes with paths from the root of the repository
     * @param repository that root
     * @throws ConfigException if the folder of the rules cannot be used
     * @throws IOException if a folder cannot be read
     */
    public static ChangedFiles of(List<Change> changes, Path repository, NotesFolder folder)
            throws ConfigException, IOException {
        Optional<String> notes = way(repository, folder.source());
        Optional<String> rules = way(repository, folder.rulesOrBeside());
        Set<NotePath> files = new TreeSet<>();
        boolean rulesToo = false;
        for (Change change : changes) {
            for (String path : Stream.concat(change.before().stream(), change.after().stream())
                    .toList()) {
                below(notes, path).map(ChangedFiles::notePath).ifPresent(files::add);
                rulesToo |=
                        below(rules, path).filter(Configuration.FILES::contains).isPresent();
            }
        }
        return new ChangedFiles(files, rulesToo);
    }

    /**
     * Returns what a check is about.
     *
     * @param change what happened to the files, as a participle: {@code staged}
     */
    public Scope scope(String change) {
        return rules ? new Scope.Everything("rules/ " + change) : new Scope.Changes(files, change);
    }

    /** Returns what stands before the path of a file of {@code folder}; nothing where it lies elsewhere. */
    private static Optional<String> way(Path repository, Path folder) throws IOException {
        Path root = repository.toRealPath();
        Path real = Files.exists(folder) ? folder.toRealPath() : folder;
        if (!real.startsWith(root)) {
            return Optional.empty();
        }
        String way = root.relativize(real).toString().replace(File.separatorChar, '/');
        return Optional.of(way.isEmpty() ? "" : way + "/");
    }

    private static Optional<String> below(Optional<String> way, String path) {
        return way.filter(path::startsWith).map(start -> path.substring(start.length()));
    }

    /** A repository within this one is one path with a slash at its end; a backslash is what the listing of the folder makes of it. */
    private static NotePath notePath(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return NotePath.of(name.replace('\\', '\uFFFD'));
    }
}
