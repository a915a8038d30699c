package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.web.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A shelf in a folder, which is made when there is something to keep.
 *
 * @param folder where the files lie
 */
public record FolderShelf(Path folder) implements Shelf {

    private static final long LARGEST = 64L * 1024 * 1024;

    @Override
    public byte[] read(String name) {
        try {
            Path file = folder.resolve(name);
            boolean usable = Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return usable ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            // what cannot be read is learned again
            return new byte[0];
        }
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        AtomicFile.write(folder.resolve(name), bytes);
    }
}
