package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Writes a new note from the schemas for its path.
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
        NotePath path = NoteAddress.of("notes.note", note, root);
        FreePlace place = FreePlace.of(root, path, configuration.notes());
        NewNote written = NewNote.of(path, title, configuration);
        String shown = folder.prefix() + path;
        if (dryRun) {
            listener.info("\n" + written.text().content());
            listener.info(shown + " can be written; run the same command without notes.dryRun");
            return;
        }
        Files.createDirectories(place.file().getParent());
        byte[] bytes = written.text().content().getBytes(StandardCharsets.UTF_8);
        Files.write(place.file(), bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        listener.info(shown + " written; notes:check says what is owed");
    }
}
