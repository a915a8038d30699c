package io.github.interviewnotes.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotePathTest {

    @ParameterizedTest
    @CsvSource({
        "'', a.md, a.md",
        "a/b, c.md, a/b/c.md",
        "a/b, ./c.md, a/b/c.md",
        "a/b, ../c.md, a/c.md",
        "a/b, ../../c.md, c.md",
        "a/b, ../../../c.md, nothing",
        "a, ../../a/c.md, nothing",
        "a/b, ../.., ''",
        "a/b, /c.md, c.md",
        "a/b, /, ''",
        "a/b, /.., nothing",
        "a/b, '', a/b",
        "a/b, ., a/b",
        "a/b, .//.//c/, a/b/c",
        "a/b, ...,  a/b/...",
        "a/b, ..c/.d, a/b/..c/.d",
        "a/b, ..\\c\\d.md, a/c/d.md",
        "a, b c.md, a/b c.md",
    })
    void followsARelativePath(String folder, String relative, String expected) {
        assertEquals(
                expected,
                NotePath.of(folder).resolve(relative).map(NotePath::value).orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/c.md, '', a/b/c.md",
        "a/b/c.md, a, b/c.md",
        "a/b/c.md, a/b, c.md",
        "a/b/c.md, a/d, ../b/c.md",
        "c.md, a/b, ../../c.md",
        "a, a/b, ../",
        "a, a, .",
        "'', a, ../",
        "'', '', .",
    })
    void findsTheWayBack(String path, String folder, String expected) {
        assertEquals(expected, NotePath.of(path).relativeTo(NotePath.of(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "a/", "a//b", "a\\b", ".", "..", "a/./b", "a/../b", "../a", "a/.."})
    void refusesWhatIsNotNormalized(String path) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> NotePath.of(path))
                .getMessage()
                .startsWith("'" + path + "'"));
    }

    @Test
    void knowsWhatLiesBelowIt() {
        NotePath folder = NotePath.of("a/b");

        assertTrue(NotePath.of("a/b/c.md").isBelow(folder));
        assertTrue(NotePath.of("a").isBelow(NotePath.ROOT));
        assertFalse(NotePath.of("a/bc").isBelow(folder));
        assertFalse(folder.isBelow(folder));
        assertFalse(NotePath.ROOT.isBelow(NotePath.ROOT));
    }
}
