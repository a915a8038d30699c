package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links follow headings and notes that were renamed since the last commit. */
class GitRenamesTest {

    private static final String B =
            "# B\n\n## Old name\n\nOne line.\n\nAnother line.\n\n## Empty old\n\n## Kept\n\nText.\n";

    @TempDir
    private Path temporary;

    private Path root;

    private final Workers workers = new Workers(1);

    @BeforeEach
    void commitNotes() throws Exception {
        root = Files.createDirectory(temporary.resolve("my notes"));
        write("a.md", "# A\n\nSee [one](b.md#old-name), [two](b.md#empty-old), [c](c.md) and [c](c.md#c).\n");
        write("b.md", B);
        write("c.md", "# C\n\n[b](b.md#old-name), [a](./a.md) and ![p](p.png).\n\nMore of it.\n\nAnd more.\n");
        write("p.png", "a picture");
        write("INDEX.md", "- [a.md](a.md) — A.\n- [b.md](b.md) — B.\n- [c.md](c.md) — C.\n");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "All");
    }

    @AfterEach
    void stop() {
        workers.close();
    }

    private void write(String name, String content) throws Exception {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String read(String name) throws Exception {
        return Files.readString(root.resolve(name));
    }

    private void git(String... arguments) throws Exception {
        assumeTrue(ProgramPath.ofThisProcess().find("git").isPresent());
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), printed);
    }

    private List<String> fix() throws Exception {
        Configuration configuration = Configuration.defaults();
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.of(""));
        List<Rule> rules = Rules.of(
                        configuration, syntax, WebLinks.off(), ProseEffort.once(), false, new GitRenames(root))
                .all()
                .stream()
                .filter(rule -> List.of("link", "index").contains(rule.id().family()))
                .toList();
        Fixed fixed = new Fixer(new NotebookLoader(NotesSettings.defaults(), workers))
                .fix(
                        root,
                        List.of(notebook -> new Checker(rules, configuration.rules(), FindingCache.none(), workers)
                                .check(notebook)
                                .findings()),
                        FixSelection.SAFE);
        new NoteFiles().add(root, fixed.files()).write();
        return fixed.files().stream()
                .flatMap(file -> file.findings().stream())
                .map(Finding::message)
                .toList();
    }

    @Test
    void linksFollowAHeading() throws Exception {
        write("b.md", B.replace("Old name", "A better name").replace("Empty old", "Filled later"));
        assertEquals(
                List.of(
                        "'b.md' has no heading or anchor '#old-name'; its section is '#a-better-name' by now",
                        "'b.md' has no heading or anchor '#empty-old'; its section is '#filled-later' by now",
                        "'b.md' has no heading or anchor '#old-name'; its section is '#a-better-name' by now"),
                fix());
        assertEquals(
                "# A\n\nSee [one](b.md#a-better-name), [two](b.md#filled-later), [c](c.md) and [c](c.md#c).\n",
                read("a.md"));
    }

    @Test
    void aSectionThatIsGoneOrAnotherIsNotFollowed() throws Exception {
        write("b.md", "# B\n\n## Quite another thing\n\nThat says something else.\n\n## Kept\n\nText.\n");
        assertEquals(List.of(), fix());
    }

    @Test
    void linksFollowANoteAndThoseInItGoAlong() throws Exception {
        git("mv", "my notes/c.md", "my notes/letters.md");
        Files.createDirectories(root.resolve("sub"));
        Files.move(root.resolve("letters.md"), root.resolve("sub/c letters.md"));
        fix();
        assertEquals(
                "# A\n\nSee [one](b.md#old-name), [two](b.md#empty-old), [c](sub/c%20letters.md) and"
                        + " [c](sub/c%20letters.md#c).\n",
                read("a.md"));
        assertEquals(
                "# C\n\n[b](../b.md#old-name), [a](../a.md) and ![p](../p.png).\n\nMore of it.\n\nAnd more.\n",
                read("sub/c letters.md"));
        assertEquals(List.of(), fix());
    }

    @Test
    void theIndexFollowsANote() throws Exception {
        Files.createDirectories(root.resolve("sub"));
        Files.move(root.resolve("c.md"), root.resolve("sub/d.md"));
        fix();
        assertEquals("- [a.md](a.md) — A.\n- [b.md](b.md) — B.\n- [sub/d.md](sub/d.md) — C.\n", read("INDEX.md"));
        git("add", ".");
        assertEquals(List.of(), fix());
    }

    @Test
    void headingAndNoteMayChangeAtOnce() throws Exception {
        Files.move(root.resolve("b.md"), root.resolve("bee.md"));
        write("bee.md", B.replace("Old name", "A better name"));
        fix();
        assertEquals(
                "# A\n\nSee [one](bee.md#a-better-name), [two](bee.md#empty-old), [c](c.md) and [c](c.md#c).\n",
                read("a.md"));
    }

    @Test
    void withoutGitNothingIsRemembered() throws Exception {
        try (Stream<Path> files = Files.walk(temporary.resolve(".git"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        write("b.md", B.replace("Old name", "A better name"));
        assertEquals(List.of(), fix());
    }

    @Test
    void followsAPictureThatGitDoesNotKnowYet() throws Exception {
        Files.move(root.resolve("p.png"), root.resolve("q (1).png"));
        write("other.png", "another one");

        fix();

        assertTrue(read("c.md").contains("![p](q%20%281%29.png)"), read("c.md"));
    }

    @Test
    void followsLinksThatAreWrittenInEscapes() throws Exception {
        write("é b.md", "# E\n\n## Über uns\n\nOne line.\n\nAnother line.\n");
        write("INDEX.md", read("INDEX.md") + "- [e](%C3%A9%20b.md) — E.\n");
        write("a.md", "# A\n\n[e](%c3%a9%20b.md#%C3%BCber-uns)\n");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "More");
        Files.delete(root.resolve("é b.md"));
        write("f (1).md", "# E\n\n## Wir\n\nOne line.\n\nAnother line.\n");

        fix();

        assertEquals("# A\n\n[e](f%20%281%29.md#wir)\n", read("a.md"));
        assertTrue(read("INDEX.md").endsWith("- [e](f%20%281%29.md) — E.\n"), read("INDEX.md"));
    }
}
