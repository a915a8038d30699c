package io.github.interviewnotes.notes.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownVersionTest {

    @TempDir
    Path folder;

    private final Kept memory = Kept.nothing();
    private Path program;
    private Path library;
    private KnownVersion known;

    @BeforeEach
    void write() throws IOException {
        folder = folder.toRealPath();
        program = Files.writeString(folder.resolve("program"), "one");
        library = Files.writeString(folder.resolve("library"), "one");
        known = new KnownVersion(program, memory);
    }

    private void keep() throws IOException {
        known.keep("3.11 3.40", List.of(program.toString(), library.toString()));
    }

    @Test
    void isTheSameWithTheSameFiles() throws IOException {
        assertEquals(Optional.empty(), known.recall());
        keep();
        assertEquals(Optional.of("3.11 3.40"), known.recall());
    }

    @Test
    void isUnknownWithAnotherLibrary() throws IOException {
        keep();
        Files.writeString(library, "other");
        assertEquals(Optional.empty(), known.recall());
    }

    @Test
    void isUnknownWithALibraryOfAnotherTime() throws IOException {
        keep();
        Files.setLastModifiedTime(library, FileTime.fromMillis(1));
        assertEquals(Optional.empty(), known.recall());
    }

    @Test
    void isUnknownWithoutALibrary() throws IOException {
        keep();
        Files.delete(library);
        assertEquals(Optional.empty(), known.recall());
    }

    @Test
    void isUnknownOfAnotherProgramInItsPlace() throws IOException {
        keep();
        Files.writeString(program, "another");
        assertEquals(Optional.empty(), known.recall());
    }

    @Test
    void isUnknownWhereTheProgramIsGone() throws IOException {
        keep();
        Files.delete(program);
        assertThrows(IOException.class, known::recall);
    }

    @Test
    void isAskedAgainOfAProgramThatStartsAnother() throws IOException {
        known.keep("3.11 3.40", List.of(library.toString()));
        assertEquals(Optional.empty(), known.recall());
    }

    @Test
    void isAskedAgainOfAProgramThatNamesNoFiles() throws IOException {
        known.keep("3.11 3.40", List.of());
        assertEquals(Optional.empty(), known.recall());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.11 3.40", "3.11 3.40\n", "\n", "3.11 3.40\n\0\n1"})
    void isUnknownWhereSomethingElseWasKept(String text) throws IOException {
        keep();
        memory.answers().replaceAll((key, answer) -> text);
        assertEquals(Optional.empty(), known.recall());
    }
}
