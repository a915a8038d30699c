package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    @TempDir
    private Path temporary;

    @Test
    void oneThatCannotBeWrittenCostsNoOther() throws Exception {
        Files.createDirectories(temporary.resolve("b.json/in the way"));

        SetupException failure = assertThrows(
                SetupException.class,
                () -> new ReportFiles(temporary)
                        .write(new TreeMap<>(Map.of("a.txt", "first", "b.json", "{}", "c.sarif", "last"))));

        assertEquals(
                0, failure.getMessage().indexOf("the report " + temporary.resolve("b.json") + " cannot be written ("));
        assertEquals("first", Files.readString(temporary.resolve("a.txt")));
        assertEquals("last", Files.readString(temporary.resolve("c.sarif")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Path file = Files.writeString(temporary.resolve("notes"), "no folder");

        SetupException failure =
                assertThrows(SetupException.class, () -> new ReportFiles(file).write(Map.of("check.txt", "")));

        assertEquals(
                "the report " + file.resolve("check.txt") + " cannot be written (" + file
                        + " is not a folder); make room for it, or set notes.outputDirectory; the findings stand above",
                failure.getMessage());
    }
}
