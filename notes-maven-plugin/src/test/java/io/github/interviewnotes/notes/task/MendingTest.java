package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MendingTest {

    /** As long as a name may be, so that there is no room for the longer name of a draft beside it. */
    private static final NotePath LONGEST = NotePath.of("a".repeat(252) + ".md");

    private final Heard heard = new Heard();

    @TempDir
    private Path folder;

    @Test
    void aChangeThatCannotBeWrittenIsNotShown() throws Exception {
        Files.writeString(folder.resolve(LONGEST.value()), "before\n");

        assertThrows(IOException.class, () -> new Mending(heard, false).write(mended(LONGEST), folder, ""));
        assertEquals(List.of(), heard.lines());
    }

    @Test
    void aNewFileThatCannotBeWrittenIsNotShown() throws Exception {
        Files.writeString(folder.resolve("rules"), "a file where the folder should be");

        assertThrows(
                IOException.class,
                () -> new Mending(heard, false).create(mended(NotePath.of("rules/x.txt")), folder, ""));
        assertEquals(List.of(), heard.lines());
    }

    @Test
    void aDryRunShowsAndDoesNotWrite() throws Exception {
        Files.writeString(folder.resolve("a.md"), "before\n");
        new Mending(heard, true).write(mended(NotePath.of("a.md")), folder, "docs/");

        assertEquals(List.of("\n--- docs/a.md\n+++ docs/a.md\n@@ -1,1 +1,1 @@\n-before\n+after"), heard.lines());
        assertEquals("before\n", Files.readString(folder.resolve("a.md")));
    }

    private static Mended mended(NotePath path) {
        return new Mended(path, SourceText.of("before\n"), SourceText.of("after\n"), List.of());
    }
}
