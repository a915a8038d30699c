package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file in one step, so that a reader, or a run that is killed, sees the old content or the new one and nothing between. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes {@code bytes} beside {@code target} and moves them into its place. Missing folders are made; where there was a file, its
     * permissions stay.
     *
     * @throws IOException if writing or moving fails; {@code target} is then as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path draft = draftOf(target);
        try {
            Files.write(draft, bytes);
            keepPermissions(target, draft);
            replace(draft, target);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // a full disk does not say of itself which file it was
            throw new IOException(target + ": " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (Files.exists(target) && Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
    }

    /** Returns a new, hidden name beside {@code target}, on the same file system. */
    public static Path draftOf(Path target) {
        return target.resolveSibling("." + UUID.randomUUID() + "-" + target.getFileName());
    }

    /**
     * Moves {@code draft} into the place of {@code target}.
     *
     * @throws IOException if moving fails; {@code target} is then as it was
     */
    public static void replace(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
