package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteParserTest {

    @Test
    void readsTitleAndSections() {
        Note note = Notes.parse("a.md", "intro\n\n# A *title*\n\nfirst\n\n## B\n\nsecond third\n\n# C\n");
        assertEquals("A title", note.title().orElseThrow().text());
        Section root = note.outline().root();
        assertEquals(1, root.blocks().size());
        assertEquals(List.of("A title", "C"), headings(root.children()));
        assertEquals(List.of("B"), headings(root.children().get(0).children()));
        assertEquals(4, root.words());
        assertEquals(
                "# A *title*\n\nfirst\n\n## B\n\nsecond third",
                note.text().slice(root.children().get(0).range()));
    }

    private static List<String> headings(List<Section> sections) {
        return sections.stream()
                .map(section -> section.heading().orElseThrow().text())
                .toList();
    }

    @Test
    void readsFences() {
        Note note = Notes.parse(
                "a.md", "- x\n\n  ```python session=shop fragment\n  a = 1\n\n    b\n  ```\n\n> ~~~\n> open\n");
        Fence first = note.fences().get(0);
        assertEquals("python session=shop fragment", first.info());
        assertEquals("python", first.language());
        assertEquals(Map.of("session", "shop", "fragment", ""), first.attributes());
        assertEquals("a = 1\n\n  b\n", first.code());
        assertEquals(
                List.of("a = 1", "", "  b"),
                first.lines().stream().map(note.text()::slice).toList());
        assertTrue(first.closed());
        Fence second = note.fences().get(1);
        assertFalse(second.closed());
        assertEquals("~~~\n> open", note.text().slice(second.range()));
    }

    @Test
    void readsPrompts() {
        Note note = Notes.parse(
                "a.md",
                "## Interview prompts\n\n### Mid\n\n#### Q: Why `dict`?\n<!-- card: dict-resize tags: a b -->\nIt is *fast* indeed.\n");
        Prompt prompt = note.prompts().get(0);
        assertEquals(Optional.of("dict-resize"), prompt.id());
        assertEquals("Why dict?", prompt.question());
        assertEquals(Optional.of("mid"), prompt.level());
        assertEquals(List.of("a", "b"), prompt.tags());
        assertEquals(4, prompt.answerWords());
    }

    @Test
    void readsAlerts() {
        Note note = Notes.parse("a.md", "> [!NOTE]\n> Two words\n");
        Block.Quote quote = (Block.Quote) note.outline().root().blocks().get(0);
        assertEquals(Optional.of("note"), quote.alert());
        assertEquals(2, quote.words());
        assertEquals(1, note.passages().size());
    }
}
