package io.github.interviewnotes.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {

    private final Files files = Files.of(
            paths("INDEX.md", "a/Straße.md", "a/b/c.md", "readme.md", "README.md"),
            paths("empty/below"),
            Map.of(NotePath.of("a/b/c.md"), 7));

    private static List<NotePath> paths(String... paths) {
        return Stream.of(paths).map(NotePath::of).toList();
    }

    @Test
    void knowsEveryFolderAboveAFileAndTheRoot() {
        assertEquals(
                List.of("", "a", "a/b", "empty", "empty/below"),
                files.folders().stream().map(NotePath::value).toList());
        assertTrue(files.hasFolder(NotePath.ROOT));
        assertTrue(files.hasFile(NotePath.of("a/b/c.md")));
        assertFalse(files.hasFile(NotePath.of("a/b")));
        assertFalse(files.hasFolder(NotePath.of("A")));
    }

    @ParameterizedTest
    @CsvSource({
        "index.md, INDEX.md",
        "A/B/C.md, a/b/c.md",
        "A, a",
        "README.md, readme.md",
        "readme.md, README.md",
        "Readme.md, README.md",
        "INDEX.md, ''",
        "A/STRASSE.md, ''",
        "a/straße.MD, a/Straße.md",
    })
    void findsANameThatDiffersInCaseOnly(String path, String expected) {
        assertEquals(
                expected,
                files.inOtherCase(NotePath.of(path)).map(NotePath::value).orElse(""));
    }

    @Test
    void knowsOnlyTheLineCountsItWasTold() {
        assertEquals(OptionalInt.of(7), files.lineCount(NotePath.of("a/b/c.md")));
        assertEquals(OptionalInt.empty(), files.lineCount(NotePath.of("INDEX.md")));
        assertEquals(Optional.empty(), files.inOtherCase(NotePath.of("z")));
    }
}
