package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New notes of this repository: the check finds in one what is owed, and nothing in one that is written. */
class OwnSkeletonsTest {

    private static final String TITLE = "What a cache costs";

    private static final Path RESOURCES =
            Path.of("src", "test", "resources", "io", "github", "interviewnotes", "notes", "task");

    private static Configuration configuration;

    @BeforeAll
    static void read() throws Exception {
        configuration = Configuration.read(Path.of("..", "rules"));
    }

    private static String skeleton(String path) throws Exception {
        return NewNote.of(NotePath.of(path), Optional.of(TITLE), configuration)
                .note()
                .text()
                .content();
    }

    /** Returns what all rules find in a note that stands alone. */
    private static List<Finding> findings(String path, String text) throws Exception {
        NotePath note = NotePath.of(path);
        Notebook alone = new Notebook(
                List.of(new NoteParser().parse(note, SourceText.of(text))),
                Optional.empty(),
                List.of(),
                io.github.interviewnotes.notes.note.Files.of(List.of(note), List.of(), Map.of()),
                List.of());
        try (Workers workers = new Workers(2)) {
            return new Checker(Rules.of(configuration).all(), configuration.rules(), FindingCache.none(), workers)
                    .check(alone)
                    .findings();
        }
    }

    /** After a change of the rules, run this test with {@code -Dupdate} and read what became of it. */
    @ParameterizedTest
    @CsvSource({"caching.md, top.txt", "django/caching.md, django.txt"})
    void nothingButWhatIsOwedIsFound(String path, String expected) throws Exception {
        String found = findings(path, skeleton(path)).stream()
                .map(finding -> finding.severity().word() + " " + finding.rule() + " " + finding.message() + "\n")
                .collect(Collectors.joining());
        Path file = RESOURCES.resolve(expected);
        if (System.getProperty("update") != null) {
            Files.writeString(file, found);
        }
        assertEquals(Files.readString(file), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caching.md", "django/caching.md"})
    void whatIsWrittenPasses(String path) throws Exception {
        String written = written(skeleton(path));

        assertEquals(List.of(), faults(path, written));
        assertEquals(List.of(), faults(path, written.replaceAll("<!-- To write.*?-->\n\n", "")));
    }

    /** Filler is no good prose. */
    private static List<Finding> faults(String path, String text) throws Exception {
        return findings(path, text).stream()
                .filter(finding -> !finding.rule().family().equals("prose"))
                .toList();
    }

    private static String written(String skeleton) {
        StringBuilder written = new StringBuilder();
        String section = "";
        for (String part : skeleton.split("(?m)^(?=#)")) {
            String heading = part.lines().findFirst().orElse("");
            section = heading.startsWith("## ") ? heading : section;
            written.append(part)
                    .append(part.endsWith("\n\n") ? "" : "\n")
                    .append(content(heading, section, written.length()));
        }
        return written.toString();
    }

    private static String content(String heading, String section, int number) {
        String line = "A cache is quick because it does not ask the database again.\n";
        if (heading.startsWith("# ")) {
            return line.repeat(5) + "\nChecked with: Python 3.11.\n\n";
        }
        if (heading.startsWith("## To be named")) {
            return line.repeat(45) + "\nNot quite: it is free.\n\n";
        }
        return switch (section + heading.replaceAll("[^#]", "").length()) {
            case "## At a glance2" -> ("- " + line).repeat(5) + "\n";
            case "## Examples3" -> "```python\nprint(1)\n```\n\n".repeat(4);
            case "## Cheat sheet2" -> ("- " + line).repeat(15) + "\n";
            case "## Further reading2" -> "- [A page](https://example.org/a), read.\n".repeat(3) + "\n";
            case "## Pitfalls3" -> line + "\n";
            case "## Interview prompts4" -> "<!-- card: caching-" + number + " -->\n" + line + "\n";
            default -> "";
        };
    }
}
