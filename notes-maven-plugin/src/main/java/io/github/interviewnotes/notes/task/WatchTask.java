package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges notes each time that one of them is saved.
 *
 * @param folder the notes
 */
public record WatchTask(NotesFolder folder) {

    private static final String SAVED = "saved";

    /** Judges notes once. */
    public interface Round {

        /**
         * Judges, and shows what it finds.
         *
         * @param scope which notes
         * @throws IOException if the folder cannot be read
         */
        void judge(Scope scope) throws IOException;
    }

    /**
     * Judges all notes, and then what is saved and what leads to it, until this thread is interrupted. Where a file of the rules is
     * saved, all notes are judged anew.
     *
     * @throws SetupException if the folder goes, or cannot be watched
     * @throws ConfigException if the folder of the rules cannot be used
     * @throws IOException if the folder cannot be read
     */
    public void run(Round round) throws SetupException, ConfigException, IOException {
        requireFolder();
        Optional<Path> rules = folder.rules();
        Set<Path> roots = new HashSet<>(Set.of(folder.source()));
        rules.filter(path -> !path.startsWith(folder.source())).ifPresent(roots::add);
        try (FolderWatch watch = watch(roots)) {
            round.judge(Scope.everything());
            while (true) {
                FolderWatch.Changes changes = watch.await();
                requireFolder();
                Optional<Scope> scope = scope(changes, folder.rulesOrBeside());
                if (scope.isPresent()) {
                    round.judge(scope.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FolderWatch watch(Set<Path> roots) throws SetupException {
        try {
            return FolderWatch.of(roots, this::isWatched);
        } catch (IOException e) {
            throw new SetupException(
                    folder.source() + " cannot be watched (" + e.getMessage()
                            + "); on Linux fs.inotify.max_user_watches says how many folders can be",
                    e);
        }
    }

    private void requireFolder() throws SetupException {
        if (!Files.isDirectory(folder.source())) {
            throw new SetupException("the folder " + folder.source() + " is gone, so there is nothing left to watch");
        }
    }

    /** What is built or hidden holds no notes, and changes often. */
    private boolean isWatched(Path path) {
        Optional<NotePath> below = below(path);
        return below.isEmpty() || !NotesSettings.defaults().excludes(below.get());
    }

    private Optional<NotePath> below(Path path) {
        if (!path.startsWith(folder.source())) {
            return Optional.empty();
        }
        String way = folder.source().relativize(path).toString().replace(File.separatorChar, '/');
        return way.indexOf('\\') < 0 ? Optional.of(NotePath.of(way)) : Optional.empty();
    }

    /** Returns what is to be judged; nothing where what changed is nobody's business. */
    private Optional<Scope> scope(FolderWatch.Changes changes, Path rules) {
        if (changes.more()) {
            return Optional.of(Scope.everything());
        }
        Set<NotePath> files = new TreeSet<>();
        for (Path file : changes.files()) {
            if (rules.equals(file.getParent()) && isRule(file)) {
                return Optional.of(new Scope.Everything("rules/ " + SAVED));
            }
            below(file).filter(path -> isWatched(file) && !path.isRoot()).ifPresent(files::add);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(new Scope.Changes(files, SAVED));
    }

    private static boolean isRule(Path file) {
        return Configuration.FILES.contains(file.getFileName().toString());
    }
}
