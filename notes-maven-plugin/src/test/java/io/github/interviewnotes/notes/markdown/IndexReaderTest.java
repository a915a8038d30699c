package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class IndexReaderTest {

    @TestFactory
    Stream<DynamicTest> readsWhatPeopleWrite() throws IOException {
        try (InputStream in = IndexReaderTest.class.getResourceAsStream("indexes.md")) {
            Note examples = Notes.parse("indexes.md", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Section root = examples.outline().root().children().get(0);
            return root.children().stream()
                    .map(section -> DynamicTest.dynamicTest(
                            section.heading().orElseThrow().text(), () -> check(examples, section)));
        }
    }

    private static void check(Note examples, Section section) {
        String markdown = fence(examples, section, "markdown").orElseThrow().code();
        String[] files = fence(examples, section, "files")
                .map(fence -> fence.code().strip().split("\n"))
                .orElse(new String[0]);
        Index index = Notes.index(markdown, files);
        String expected = fence(examples, section, "entries").orElseThrow().code();
        assertEquals(expected, lines(index));
        index.entries().forEach(entry -> checkPlaces(index.note().text(), entry));
    }

    private static Optional<Fence> fence(Note examples, Section section, String name) {
        return examples.fences().stream()
                .filter(fence -> section.range().contains(fence.range()))
                .filter(fence ->
                        fence.language().equals(name) || fence.attributes().containsKey(name))
                .findFirst();
    }

    private static String lines(Index index) {
        StringBuilder lines = new StringBuilder();
        for (IndexEntry entry : index.entries()) {
            String path = entry.path().map(NotePath::value).orElse("outside") + (entry.folder() ? "/" : "");
            String line = String.join(
                    " | ",
                    entry.written(),
                    path,
                    entry.label(),
                    entry.description().orElse(""));
            lines.append(line.stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private static void checkPlaces(SourceText text, IndexEntry entry) {
        assertTrue(entry.range().contains(entry.labelRange()));
        assertTrue(entry.range().contains(entry.pathRange()));
        String label = text.slice(entry.labelRange());
        assertEquals(entry.label(), label.replaceAll("[*`]", "").replace("\\|", "|"));
        String path = text.slice(entry.pathRange());
        assertTrue(path.replace("%20", " ").startsWith(entry.written()) || path.endsWith("][i]"), path);
    }

    @Test
    void countsFromTheFolderOfTheIndex() {
        Note note = Notes.parse("django/README.md", "- [A](a.md)\n- [B](../b.md)\n- **forms/** — x\n  - c.md\n");
        Index index = new IndexReader().read(note, Notes.files("django/README.md"));
        assertEquals(
                List.of("django/a.md", "b.md", "django/forms", "django/forms/c.md"),
                index.entries().stream()
                        .map(entry -> entry.path().orElseThrow().value())
                        .toList());
    }

    @Test
    void placesAnEntryWithItsMarkerAndWithoutNestedEntries() {
        Index index = Notes.index("- **a/** — x\n  y\n  - b.md — z\n");
        SourceText text = index.note().text();
        assertEquals("- **a/** — x\n  y", text.slice(index.entries().get(0).range()));
        assertEquals("- b.md — z", text.slice(index.entries().get(1).range()));
    }

    @Test
    void isEmptyForANoteThatNamesNothing() {
        assertEquals(List.of(), Notes.index("# Title\n\nText.\n", "a.md").entries());
        assertEquals(
                List.of(),
                new IndexReader()
                        .read(Notes.parse("INDEX.md", ""), Files.of(List.of(), List.of(), java.util.Map.of()))
                        .entries());
    }
}
