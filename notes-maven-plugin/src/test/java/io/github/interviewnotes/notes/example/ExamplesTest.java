package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the notes of the folder {@code cases}, each of which has its expected report beside it; after a change, run this test with
 * {@code -Dupdate} and read what changed.
 */
class ExamplesTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/interviewnotes/notes/example/cases");

    /** Blocks that never end can be stopped soon, however busy the machine is; blocks that must end have time for it. */
    private static final Map<String, Duration> TIMEOUTS =
            Map.of("endless.md", Duration.ofSeconds(3), "slow.md", Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTools() {
        Bench.assumePrograms("python3", "bash", "git");
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> runCase(file)))
                    .toList()
                    .stream();
        }
    }

    private static void runCase(Path file) throws IOException {
        String name = file.getFileName().toString();
        Bench bench = TIMEOUTS.containsKey(name)
                ? new Bench(TIMEOUTS.get(name), false, 2, Optional.empty())
                : Bench.standard();
        Bench.Ran ran = bench.run("note.md", Files.readString(file));
        List<String> services = List.of("postgres.md", "redis.md");
        assumeTrue(
                !services.contains(name) || !ran.examples().counts().contains("is missing"),
                ran.examples().counts());

        Path expected = CASES.resolve(name.replace(".md", ".txt"));
        if (System.getProperty("update") != null) {
            Files.writeString(expected, shown(ran));
        }
        assertEquals(Files.readString(expected), shown(ran));
    }

    private static String shown(Bench.Ran ran) {
        StringBuilder text = new StringBuilder();
        ran.lines()
                .forEach(line -> text.append(line.replaceAll("here is [\\d.]+", "here is another"))
                        .append('\n'));
        for (Finding finding : ran.result().findings()) {
            if (finding.rule().toString().equals("example/output-differs")) {
                text.append("-- line ")
                        .append(finding.location().start().line())
                        .append('\n');
                text.append(finding.details()).append('\n');
                finding.edits()
                        .forEach(edit ->
                                text.append("=> ").append(edit.replacement()).append('\n'));
            }
        }
        return text.toString();
    }

    @Test
    void theEditsMakeTheOutputRight() throws IOException {
        Note note = Notes.parse("note.md", Files.readString(CASES.resolve("containers.md")));
        CheckResult before = Bench.standard().run(note).result();
        StringBuilder text = new StringBuilder(note.text().content());
        before.findings().stream()
                .flatMap(finding -> finding.edits().stream())
                .sorted(Comparator.comparing(Edit::range).reversed())
                .forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.replacement()));

        CheckResult after = Bench.standard().run("note.md", text.toString()).result();

        assertEquals(
                before.findings().stream()
                        .filter(finding -> finding.edits().isEmpty())
                        .map(Finding::message)
                        .toList(),
                after.findings().stream().map(Finding::message).toList());
        assertTrue(
                before.findings().stream().anyMatch(finding -> !finding.edits().isEmpty()));
    }

    @Test
    void theNumberOfThreadsAndTheCacheChangeNothing() throws IOException {
        List<Note> notes = new ArrayList<>();
        for (String name : List.of("sessions.md", "pycon.md", "bash.md", "sqlite.md")) {
            notes.add(Notes.parse(name, Files.readString(CASES.resolve(name))));
        }
        Note[] all = notes.toArray(Note[]::new);
        Duration time = Duration.ofSeconds(60);

        Bench.Ran one = new Bench(time, false, 1, Optional.empty()).run(all);
        Bench.Ran four = new Bench(time, false, 4, Optional.of(folder)).run(all);
        Bench.Ran cached = new Bench(time, false, 3, Optional.of(folder)).run(all);

        for (Bench.Ran other : List.of(four, cached)) {
            assertEquals(one.result().findings(), other.result().findings());
            assertEquals(one.examples().counts(), other.examples().counts());
            assertEquals(one.junit(), other.junit());
        }
    }

    @Test
    void whatPassedIsRememberedUntilSomethingChanges() throws IOException {
        Bench bench = new Bench(Duration.ofSeconds(60), false, 1, Optional.of(folder));
        String first = "# N\n\n```python session=a\nx = 1\n```\n\n";
        String second = "```python session=a\nprint(x)\n```\n\n```text output\n1\n```\n";

        assertEquals(
                List.of("2 ran, 0 syntax-checked, 0 skipped; nothing to report"),
                bench.run("n.md", first + second).lines());
        String remembered = Files.readString(folder.resolve("examples.txt"));
        bench.run("n.md", "# N\n\nAnother text above.\n\n" + first.substring(5) + second);
        assertEquals(remembered, Files.readString(folder.resolve("examples.txt")), "lines may move");

        assertEquals(
                List.of(
                        "n.md:11:1: error example/output-differs the block above printed something else",
                        "2 ran, 0 syntax-checked, 0 skipped; 1 error"),
                bench.run("n.md", first.replace("x = 1", "x = 2") + second).lines(),
                "an earlier block of the session counts");
        assertEquals("examples 1\nend\n", Files.readString(folder.resolve("examples.txt")), "a failure is forgotten");
    }

    @Test
    void aDamagedCacheCountsAsEmpty() throws IOException {
        Files.writeString(folder.resolve("examples.txt"), "examples 1\n" + "0".repeat(64) + "\n");
        Bench bench = new Bench(Duration.ofSeconds(60), false, 1, Optional.of(folder));

        assertEquals(
                List.of("1 ran, 0 syntax-checked, 0 skipped; nothing to report"),
                bench.run("n.md", "```python\n1\n```\n").lines());
        assertEquals(3, Files.readAllLines(folder.resolve("examples.txt")).size());
    }

    @Test
    void aCacheThatCannotBeWrittenChangesNoResult() throws IOException {
        Files.createDirectories(folder.resolve("examples.txt/in the way"));
        Bench bench = new Bench(Duration.ofSeconds(60), false, 1, Optional.of(folder));

        Bench.Ran ran = bench.run("n.md", "```python\n1\n```\n");

        assertEquals(List.of("1 ran, 0 syntax-checked, 0 skipped; nothing to report"), ran.lines());
        assertEquals(1, ran.unsaved().size());
    }

    @Test
    void aPythonThatIsTooOldRunsNoPythonButEverythingElse() throws IOException {
        String note = "# A\n\n```python\nprint(1)\n```\n\n```bash\ntrue\n```\n";
        Bench lenient = new Bench(Duration.ofSeconds(60), false, 1, Optional.empty(), Optional.of("99"));
        String counts = lenient.run("note.md", note).examples().counts();
        assertEquals(
                "1 ran, 0 syntax-checked, 1 skipped (needs python>=99, here is another)",
                counts.replaceAll("here is [\\d.]+", "here is another"));

        Bench strict = new Bench(Duration.ofSeconds(60), true, 1, Optional.empty(), Optional.of("99"));
        assertEquals(1, strict.run("note.md", note).result().findings().size());
    }

    @Test
    void aCommentHidesAFinding() throws IOException {
        Bench.Ran ran = Bench.standard()
                .run(
                        "n.md",
                        "<!-- notes-disable-next-line example/failed -- shown as it is -->\n```python\n1/0\n```\n"
                                + "\n<!-- notes-disable example/failed -- shown as it is -->\n```python\n1/0\n```\n");

        assertEquals(
                "2 ran, 0 syntax-checked, 0 skipped; 1 error (1 suppressed)",
                ran.lines().get(1));
        assertTrue(ran.junit().contains("<skipped message=\"it failed, and that is hidden: "), ran.junit());
    }
}
