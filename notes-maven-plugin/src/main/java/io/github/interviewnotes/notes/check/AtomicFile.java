package io.github.interviewnotes.notes.check;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file in one step, so that a reader, or a run that is killed, sees the old content or the new one and nothing between. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes into the given temporary file, which is empty and lies beside the target. */
    public interface Content {
        /** Writes everything. */
        void writeTo(Path temporary) throws IOException;
    }

    /**
     * Writes {@code bytes} beside {@code target} and moves them into its place.
     *
     * @throws IOException if writing or moving fails; {@code target} is then as it was
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, temporary -> Files.write(temporary, bytes));
    }

    /**
     * Lets {@code content} write beside {@code target} and moves the result into its place. Missing folders are made.
     *
     * @throws IOException if writing or moving fails; {@code target} is then as it was
     */
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            content.writeTo(temporary);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
