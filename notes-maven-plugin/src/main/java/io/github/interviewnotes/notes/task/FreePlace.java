package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place where no file is yet and where a new one is a note.
 *
 * @param root the notes' root
 * @param path where the note will be
 */
record FreePlace(Path root, NotePath path) {

    /**
     * Makes sure that a note can be written there.
     *
     * @throws SetupException if something is there already, or what is written there would be no note
     * @throws IOException if a folder cannot be read
     */
    static FreePlace of(Path root, NotePath path, NotesSettings settings) throws SetupException, IOException {
        FreePlace place = new FreePlace(root, path);
        Optional<String> refusal = NoteAddress.refusal(path, settings);
        if (refusal.isPresent()) {
            NotePath named = place.withExtension();
            boolean fits = NoteAddress.refusal(named, settings).isEmpty();
            throw new SetupException(Quoted.of(path.toString()) + " would be no note: " + refusal.get()
                    + (fits ? "; did you mean " + Quoted.of(named.value()) + "?" : ""));
        }
        place.requireFolders();
        place.requireNothingThere();
        return place;
    }

    private NotePath withExtension() {
        return NotePath.of(path.value().replaceFirst("\\.[A-Za-z]{1,8}$", "") + ".md");
    }

    /** Returns the file that will be written. */
    Path file() {
        return root.resolve(path.value());
    }

    /** Folders that are missing are made; those that there are must be folders, and lie below the root wherever links lead. */
    private void requireFolders() throws SetupException, IOException {
        Path real = root.toRealPath();
        for (NotePath folder = path.parent(); !folder.isRoot(); folder = folder.parent()) {
            Path there = root.resolve(folder.value());
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                if (!Files.isDirectory(there)) {
                    throw new SetupException(Quoted.of(folder.value()) + " is not a folder; choose another path for "
                            + Quoted.of(path.value()));
                }
                if (!there.toRealPath().startsWith(real)) {
                    throw new SetupException(
                            Quoted.of(folder.value()) + " is a link that leads out of the notes' folder");
                }
                return;
            }
        }
    }

    /** Where letter case counts, two names that differ in nothing else are a trap for everybody where it does not. */
    private void requireNothingThere() throws SetupException, IOException {
        Path folder = file().getParent();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<String> taken = files.map(file -> file.getFileName().toString())
                    .filter(path.name()::equalsIgnoreCase)
                    .findFirst();
            if (taken.isPresent()) {
                NotePath there = path.parent().resolve(taken.get()).orElseThrow();
                throw new SetupException(Quoted.of(there.value()) + " is there already; nothing was changed");
            }
        }
    }
}
