package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.config.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which folder is one of rules. */
class NotesFolderTest {

    @TempDir
    private Path notes;

    private NotesFolder folderWith(String file) throws Exception {
        Files.createDirectories(notes.resolve("rules"));
        Files.writeString(notes.resolve("rules").resolve(file), "");
        return new NotesFolder(notes, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"secions.yaml, sections.yaml", "Notes.yaml, notes.yaml", "dictionnary.txt, dictionary.txt"})
    void aSlipInTheOnlyNameIsNotPassedOver(String written, String meant) throws Exception {
        NotesFolder folder = folderWith(written);
        String message =
                assertThrows(ConfigException.class, folder::configuration).getMessage();
        assertEquals("rules: unknown file '" + written + "'; did you mean '" + meant + "'?", message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.yaml", "naming.md", "rules.yaml"})
    void aFolderOfOtherThingsIsNone(String file) throws Exception {
        assertEquals(Optional.empty(), folderWith(file).rules());
    }

    @Test
    void oneThatHoldsAKnownFileIsFound() throws Exception {
        assertEquals(
                Optional.of(notes.resolve("rules")), folderWith("notes.yaml").rules());
    }
}
