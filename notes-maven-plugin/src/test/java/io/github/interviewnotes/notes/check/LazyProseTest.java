package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LanguageTool stays out of a process that has nothing new to read; each check here is a process of its own. */
class LazyProseTest {

    private static final String LANGUAGE_TOOL = "org.languagetool.";

    @TempDir
    Path folder;

    @Test
    void languageToolIsLoadedForWhatIsNewOnly() throws Exception {
        Path note = folder.resolve("notes/note.md");
        Files.createDirectories(note.getParent());
        Files.writeString(note, "# Note\n\nIt is an tree.\n\nWe recieve it.\n");
        Path dictionary = folder.resolve("rules/dictionary.txt");
        Files.createDirectories(dictionary.getParent());
        Files.writeString(dictionary, "zorkmid\n");

        assertTrue(run("prose/").contains(LANGUAGE_TOOL), "the first time");
        String again = run("prose/");
        assertTrue(again.contains("2 findings"), again);
        assertTrue(!again.contains(LANGUAGE_TOOL), "nothing is new");
        Files.writeString(dictionary, "recieve\nzorkmid\n");
        String accepted = run("prose/");
        assertTrue(accepted.contains("1 findings"), accepted);
        assertTrue(!accepted.contains(LANGUAGE_TOOL), "only the dictionary is new");
        Files.writeString(note, "# Note\n\nIt is an tree.\n\nThey recieve it.\n");
        assertTrue(run("prose/spelling").contains("0 findings"));
        assertTrue(!run("prose/spelling").contains(LANGUAGE_TOOL), "grammar is not asked for");
        assertTrue(run("prose/").contains(LANGUAGE_TOOL), "a paragraph is new");
    }

    private String run(String rules) throws Exception {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LazyProseTest.class.getName(),
                        folder.toString(),
                        rules)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> read(output));
        return read(output);
    }

    private static String read(Path output) {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks the notes of a folder, as the goal does, and says how many findings there are in them. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Configuration configuration = Configuration.read(folder.resolve("rules"));
        try (Workers workers = new Workers(2)) {
            DiskMemory memory = DiskMemory.of(folder.resolve("cache"), "plugin");
            SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
            List<Rule> rules =
                    Rules.of(configuration, syntax, WebLinks.off(), new ProseEffort(memory, 2), false).all().stream()
                            .filter(rule -> rule.id().toString().startsWith(args[1]))
                            .toList();
            CheckResult result = new Checker(rules, configuration.rules(), FindingCache.none(), workers)
                    .check(new NotebookLoader(configuration.notes(), workers).load(folder.resolve("notes")));
            memory.save();
            long inNotes = result.findings().stream()
                    .filter(finding -> finding.location().folder() == Location.Folder.NOTES)
                    .count();
            System.out.println(inNotes + " findings");
        }
    }
}
