package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes a new note from the schemas for its path, and its line in the index.
 *
 * @param folder the notes
 * @param note where it will be, below the folder of the notes
 * @param title its title; nothing where the file's name must do
 * @param dryRun whether it is only shown
 */
public record NewTask(NotesFolder folder, String note, Optional<String> title, boolean dryRun) {

    /**
     * Writes the note. No file that is there already is changed but the index.
     *
     * @param listener hears what was done
     * @throws SetupException if there can be no such note
     * @throws ConfigException if the rules cannot be used
     * @throws IOException if reading or writing fails
     */
    public void run(Configuration configuration, Listener listener)
            throws SetupException, ConfigException, IOException {
        Path root = folder.source();
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString());
        }
        NotePath path = NoteAddress.of("notes.note", note, folder);
        FreePlace place = FreePlace.of(root, path, configuration.notes());
        Note written = NewNote.of(path, title, configuration).note();
        NewEntry entry = NewEntry.of(written, root, configuration);
        if (dryRun) {
            listener.show("\n" + written.text().content());
        } else {
            write(place, written, entry);
        }
        Mending mending = new Mending(listener, dryRun);
        entry.index().forEach(index -> mending.show(index, folder.prefix()));
        entry.missing().ifPresent(listener::warn);
        listener.info(folder.prefix()
                + path
                + (dryRun
                        ? " can be written; run the same command without notes.dryRun"
                        : " written; notes:check says what is owed"));
    }

    /** Writes the note and its line in the index, or neither. */
    private void write(FreePlace place, Note note, NewEntry entry) throws IOException {
        NoteFiles index = new NoteFiles().add(folder.source(), entry.index());
        Files.createDirectories(place.file().getParent());
        byte[] bytes = note.text().content().getBytes(StandardCharsets.UTF_8);
        Files.write(place.file(), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            index.write();
        } catch (IOException e) {
            Files.delete(place.file());
            throw e;
        }
    }
}
