package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesAndReplacesAndLeavesNothingBeside() throws IOException {
        Path target = folder.resolve("new/report.txt");

        AtomicFile.write(target, new byte[] {1});
        AtomicFile.write(target, new byte[] {2, 3});

        assertEquals(2, Files.size(target));
        assertEquals(List.of(target), list(target.getParent()));
    }

    @Test
    void aFailureLeavesTheOldFileAndNoDraft() throws IOException {
        Path target = Files.createDirectory(folder.resolve("report.txt"));
        Path inside = Files.writeString(target.resolve("kept"), "old");

        assertThrows(IOException.class, () -> AtomicFile.write(target, new byte[] {1}));

        assertEquals("old", Files.readString(inside));
        assertEquals(List.of(target), list(folder));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
