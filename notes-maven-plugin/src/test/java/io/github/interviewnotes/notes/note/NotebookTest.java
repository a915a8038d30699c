package io.github.interviewnotes.notes.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NotebookTest {

    private static Note note(String path) {
        Section root = new Section(Optional.empty(), 0, Range.at(0), List.of(), List.of());
        return new Note(
                NotePath.of(path),
                SourceText.of(""),
                new Outline(List.of(), root, List.of()),
                new References(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Index index(String path) {
        return new Index(note(path), List.of());
    }

    private static final Files NO_FILES = Files.of(List.of(), List.of(), Map.of());

    @Test
    void sortsWhatItIsGiven() {
        Damage late = new Damage.OutsideRoot(NotePath.of("z.md"));
        Damage early = new Damage.NotAFile(NotePath.of("a.md"), "folder");
        Notebook notebook = new Notebook(
                List.of(note("b.md"), note("a/z.md"), note("B.md")),
                Optional.of(index("INDEX.md")),
                List.of(index("b/README.md"), index("a/README.md")),
                NO_FILES,
                List.of(late, early));
        assertEquals(
                List.of("B.md", "a/z.md", "b.md"),
                notebook.notes().stream().map(note -> note.path().value()).toList());
        assertEquals(
                List.of("INDEX.md", "a/README.md", "b/README.md"),
                notebook.indexes().stream()
                        .map(index -> index.note().path().value())
                        .toList());
        assertEquals(List.of(early, late), notebook.damages());
    }

    @Test
    void findsANoteByItsExactPath() {
        Notebook notebook = new Notebook(List.of(note("a.md")), Optional.empty(), List.of(), NO_FILES, List.of());
        assertTrue(notebook.note(NotePath.of("a.md")).isPresent());
        assertTrue(notebook.note(NotePath.of("A.md")).isEmpty());
    }

    @Test
    void keepsNothingThatOthersCanChange() {
        List<Note> given = new ArrayList<>(List.of(note("a.md")));
        Notebook notebook = new Notebook(given, Optional.empty(), List.of(), NO_FILES, List.of());
        given.clear();
        assertEquals(1, notebook.notes().size());
        assertThrows(UnsupportedOperationException.class, () -> notebook.notes().clear());
    }
}
