package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    /** Above what any system numbers its processes with. */
    private static final long NOBODY = 1L << 40;

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

    @Test
    void aFailureNamesTheFileAndNotItsDraft() throws IOException {
        Path target = folder.resolve("report.txt");
        Path draft = Files.createDirectory(Drafts.of(target));

        IOException failure = assertThrows(IOException.class, () -> AtomicFile.fill(draft, target, new byte[] {1}));

        assertTrue(failure.getMessage().startsWith(target.toString()), failure.getMessage());
    }

    /** Nobody else would remove what a run that was killed while it wrote has left. */
    @Test
    void anOldDraftOfTheSameFileGoes() throws IOException {
        Path target = folder.resolve("report.txt");
        Path old = aged(Drafts.of(target), Duration.ofHours(2));
        Path beingWritten = aged(Drafts.of(target), Duration.ofMinutes(1));
        Path orphaned = aged(Drafts.of(target, NOBODY), Duration.ofMinutes(2));
        Path ofAnotherComputer = aged(Drafts.of(target, NOBODY), Duration.ofSeconds(10));
        Path another = aged(Drafts.of(folder.resolve("my-report.txt")), Duration.ofHours(2));
        Path notOurs = aged(folder.resolve(".my-report.txt"), Duration.ofHours(2));
        Path noFile = Files.createDirectory(Drafts.of(target));
        Files.setLastModifiedTime(noFile, FileTime.from(Instant.EPOCH));

        AtomicFile.write(target, new byte[] {1});

        assertFalse(Files.exists(old));
        assertFalse(Files.exists(orphaned));
        assertEquals(
                Set.of(target, beingWritten, ofAnotherComputer, another, notOurs, noFile), Set.copyOf(list(folder)));
    }

    private static Path aged(Path file, Duration age) throws IOException {
        Files.writeString(file, "half a rep");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
