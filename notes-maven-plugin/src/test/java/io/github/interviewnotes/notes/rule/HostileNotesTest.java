package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.IndexReader;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sizes at which anything quadratic takes minutes. The limits are for slow machines; each test takes a second or two. */
class HostileNotesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MANY = 10_000;

    private final List<Note> notes = new ArrayList<>();

    private void note(String path, String markdown) {
        notes.add(Notes.parse(path, markdown));
    }

    private static String times(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** Runs all rules but those on prose and returns how many findings each has. */
    private Map<String, Long> check() {
        return assertTimeoutPreemptively(LIMIT, this::findings).stream()
                .peek(finding -> assertTrue(
                        finding.message().length() < 500 && !finding.message().contains("\n")))
                .collect(Collectors.groupingBy(
                        finding -> finding.rule().toString(), TreeMap::new, Collectors.counting()));
    }

    private List<Finding> findings() throws ConfigException {
        Files files = Files.of(notes.stream().map(Note::path).toList(), List.of(), Map.of());
        Optional<Index> index = notes.stream()
                .filter(note -> note.path().value().equals("INDEX.md"))
                .map(note -> new IndexReader().read(note, files))
                .findFirst();
        List<Index> nested = notes.stream()
                .filter(note -> note.path().name().equals("INDEX.md"))
                .filter(note -> !note.path().parent().isRoot())
                .map(note -> new IndexReader().read(note, files))
                .toList();
        Notebook notebook = new Notebook(notes, index, nested, files, List.of());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : Rules.of(Configuration.defaults()).all()) {
            if (rule instanceof NotebookRule judge) {
                findings.addAll(judge.check(notebook));
            } else if (rule instanceof NoteRule judge && !rule.id().family().equals("prose")) {
                notes.forEach(note -> findings.addAll(judge.check(note)));
            }
        }
        return findings;
    }

    @Test
    void manyDeadLinksBesideManyFiles() {
        for (int i = 0; i < 2_000; i++) {
            note("folder/some_note_of_%04d.md".formatted(i), "# Note\n\nText.\n");
        }
        note("folder/a.md", "# A\n\n" + times(MANY, i -> "[x](same_note_of_%05d.md)".formatted(i)));

        assertEquals(Map.of("link/broken-file", (long) MANY), check());
    }

    @Test
    void manyDeadFragmentsBesideManyHeadings() {
        note(
                "a.md",
                "# A\n\n" + times(MANY, i -> "[x](#heding-%05d)".formatted(i)) + "\n\n"
                        + times(5_000, i -> "## Heading %05d\n\ntext\n".formatted(i)));

        assertEquals(Map.of("link/broken-anchor", (long) MANY), check());
    }

    @Test
    void manyReferencesWithoutDefinitionBesideManyDefinitions() {
        note(
                "a.md",
                "# A\n\n" + times(MANY, i -> "[x][labl%05d]".formatted(i)) + "\n\n"
                        + times(MANY, i -> "[label%05d]: a.md".formatted(i)));

        assertEquals(Map.of("link/undefined-reference", (long) MANY, "link/unused-definition", (long) MANY), check());
    }

    @Test
    void manyEntriesOfOneIndex() {
        for (int i = 0; i < 2_000; i++) {
            note("some_note_of_%04d.md".formatted(i), "# Note\n\nText.\n");
        }
        note(
                "INDEX.md",
                "# Index\n\n" + times(2_000, i -> "- **some_note_of_%04d.md** — text".formatted(i)) + "\n"
                        + times(MANY, i -> "- **same_note_of_%05d.md** — text".formatted(i)) + "\n"
                        + times(MANY, i -> "- [some_note_of_0001.md](some_note_of_0002.md) — text"));

        assertEquals(
                Map.of(
                        "index/dangling-entry", (long) MANY,
                        "index/duplicate-entry", (long) MANY,
                        "index/label-mismatch", (long) MANY),
                check());
    }

    @Test
    void manyNotesWithManyLinks() {
        for (int i = 0; i < 2_000; i++) {
            int note = i;
            note(
                    "d%d/note%d.md".formatted(i % 40, i),
                    "# Note\n\n"
                            + times(50, k -> {
                                int other = (note * 31 + k * 17) % 2_000;
                                return "[x](../d%d/note%d.md#note)".formatted(other % 40, other);
                            }));
        }
        note("INDEX.md", "# Index\n\n- **d1/note1.md** — text\n");

        // one for each note, which the report sums up: a baseline has to hold each
        assertEquals(Map.of("index/unlisted-note", 1_999L), check());
    }

    @Test
    void oneVeryLongPath() {
        String slashes = "/".repeat(200_000);
        note(
                "a.md",
                "# A\n\n[x](x" + slashes + "y" + slashes + ") [y](" + "../a/".repeat(40_000) + "y.md)\n" + "[z]("
                        + "z".repeat(200_000) + ".md#" + "z".repeat(200_000) + ") [a](#" + "a".repeat(200_000) + ")\n");
        note("INDEX.md", "- [a" + slashes + ".md](a.md) — text\n- **b" + slashes + ".md** — text\n");

        Map<String, Long> found = check();

        assertEquals(2L, found.get("link/broken-file"));
        assertEquals(1L, found.get("link/leaves-root"));
        assertEquals(1L, found.get("link/broken-anchor"));
        assertEquals(1L, found.get("index/dangling-entry"));
    }

    @Test
    void onePathOfManyFolders() {
        String deep = "a/".repeat(300_000);
        note("a.md", "# A\n\n[x](" + deep + "x.md) [y](" + deep + "../".repeat(300_000) + "a.md)\n");
        note("INDEX.md", "# Index\n\n- **" + deep + "** — text\n  - " + deep + "x.md — text\n- **a.md** — text\n");

        assertEquals(Map.of("index/dangling-entry", 1L, "link/broken-file", 1L), check());
    }

    @Test
    void longNamesThatAreNearEachOther() {
        String name = "abcdefghij".repeat(100);
        note(
                "a.md",
                "# A\n\n" + times(1_000, i -> "[x](#%s-%05d)".formatted(name, i)) + "\n\n"
                        + times(1_000, i -> "## %s %05d\n\ntext\n".formatted(name.replace('a', 'b'), i)));

        assertEquals(Map.of("link/broken-anchor", 1_000L), check());
    }

    @Test
    void manyLinksInOneLine() {
        note(
                "a.md",
                "# 😀\n\n😀" + times(6 * MANY, i -> "[x](%05d.md)".formatted(i)).replace('\n', ' '));

        assertEquals(Map.of("link/broken-file", 6L * MANY), check());
    }

    @Test
    void manyNestedIndexesBelowALongOne() {
        for (int i = 0; i < 500; i++) {
            note("folder%d/INDEX.md".formatted(i), "# Folder\n\n- **a.md** — text\n- **b.md** — text\n");
            note("folder%d/a.md".formatted(i), "# A\n\nText.\n");
            note("folder%d/b.md".formatted(i), "# B\n\nText.\n");
        }
        note("INDEX.md", "# Index\n\n" + times(500, i -> "- [A](folder%d/a.md) — text".formatted(i)) + "\n");

        assertEquals(Map.of("index/contradicting-index", 500L), check());
    }

    @Test
    void manyWideLinesAndTabs() {
        note("a.md", "# A\n\n```python\n" + times(MANY, i -> "\tx".repeat(100)) + "\n```\n");

        assertEquals(Map.of("fence/tab", 1L, "fence/too-wide", 1L), check());
    }
}
