package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a file in one step, so that a reader, or a run that is killed, sees the old content or the new one and nothing between. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes {@code bytes} beside {@code target} and moves them into its place. Missing folders are made; where there was a file, its
     * permissions stay. Drafts of the same file that a run left which was killed are removed.
     *
     * @throws IOException if writing or moving fails; {@code target} is then as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Drafts.removeOld(target);
        Path draft = Drafts.of(target);
        try {
            fill(draft, target, bytes);
            replace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes {@code bytes} into {@code draft}, with the permissions of the file that it is to replace.
     *
     * @throws IOException that names {@code target} if writing fails
     */
    static void fill(Path draft, Path target, byte[] bytes) throws IOException {
        try {
            Files.write(draft, bytes);
            keepPermissions(target, draft);
        } catch (AccessDeniedException e) {
            // nobody knows the draft
            throw new AccessDeniedException(target.toString(), null, e.getReason());
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
        } catch (IOException e) {
            // a full disk does not say of itself which file it was
            throw new IOException(target + ": " + e.getMessage(), e);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (Files.exists(target) && Files.getFileStore(draft).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
        }
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
