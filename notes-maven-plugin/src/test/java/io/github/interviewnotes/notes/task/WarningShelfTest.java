package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.check.FolderShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningShelfTest {

    @TempDir
    private Path temporary;

    private final List<String> warned = new ArrayList<>();

    @Test
    void aFolderThatCannotBeMadeIsNamedOnce() throws IOException {
        Path file = Files.writeString(temporary.resolve("cache"), "no folder");
        WarningShelf shelf = new WarningShelf(new FolderShelf(file), warned::add);

        assertThrows(IOException.class, () -> shelf.write("a.txt", new byte[1]));
        assertThrows(IOException.class, () -> shelf.write("b.txt", new byte[1]));

        assertEquals(
                List.of("What is known of links was not written (" + file
                        + " is not a folder), so this run may count as no failing day; make the folder writable, or name another one"
                        + " with notes.cacheDirectory"),
                warned);
    }

    @Test
    void whatCanBeWrittenIsAndSaysNothing() throws IOException {
        WarningShelf shelf = new WarningShelf(new FolderShelf(temporary), warned::add);

        shelf.write("a.txt", new byte[] {1});

        assertArrayEquals(new byte[] {1}, shelf.read("a.txt"));
        assertEquals(List.of(), warned);
    }
}
