package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of notes or rules, to be written. What was not meant to change does not: a byte order mark, line ends, permissions. */
public final class NoteFiles {

    private static final String MARK = "\uFEFF";

    private final Path root;

    /** @param root the notes' root, or the folder of the rules */
    public NoteFiles(Path root) {
        this.root = root;
    }

    /**
     * Replaces a note in one step.
     *
     * @throws AccessDeniedException if the file may not be written
     * @throws IOException if it cannot be read or written, or holds something else than what was judged; it is then as it was
     */
    public void write(Mended note) throws IOException {
        // a note may be a link to another file below the root; the link stays and the file changes
        Path file = root.resolve(note.path().value()).toRealPath();
        if (!file.startsWith(root.toRealPath())) {
            throw new AccessDeniedException(note.path() + " leads out of its folder");
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        String content = Files.readString(file, StandardCharsets.UTF_8);
        if (!SourceText.of(content).equals(note.before())) {
            throw new IOException(note.path() + " changed while it was judged; run the same command again");
        }
        String after = (content.startsWith(MARK) ? MARK : "") + note.after().content();
        AtomicFile.write(file, after.getBytes(StandardCharsets.UTF_8));
    }
}
