package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTaskTest {

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void makeFolder() throws Exception {
        root = Files.createDirectory(temporary.toRealPath().resolve("notes"));
    }

    private List<String> write(String note, String title) throws Exception {
        return run(note, Optional.of(title), false);
    }

    private List<String> run(String note, Optional<String> title, boolean dryRun) throws Exception {
        NotesFolder folder = new NotesFolder(root, Optional.empty(), Optional.empty());
        Heard heard = new Heard();
        new NewTask(folder, note, title, dryRun).run(folder.configuration(), heard);
        return heard.lines();
    }

    private Set<String> files() throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void makesTheFolderAndTheNote() throws Exception {
        assertEquals(
                List.of("django/deep/caching.md written; notes:check says what is owed"),
                write("django/deep/caching.md", "  What \t`cache` does "));
        assertEquals("# What `cache` does\n", Files.readString(root.resolve("django/deep/caching.md")));
    }

    @Test
    void listsTheNoteAsTheIndexListsOthers() throws Exception {
        for (String name : List.of("a", "b", "d", "e")) {
            Files.writeString(root.resolve(name + ".md"), "# " + name.toUpperCase(Locale.ROOT) + "\n");
        }
        String before = "# Index\r\n\r\n- [A](a.md)\r\n- [B](b.md)\r\n- [D](d.md)\r\n- [E](e.md)\r\n";
        Path index = Files.writeString(root.resolve("INDEX.md"), before);

        List<String> said = run("c.md", Optional.of("C or *not* c"), true);
        assertEquals("\n# C or \\*not\\* c\n", said.get(0));
        assertTrue(said.get(1).contains("\n+- [C or \\*not\\* c](c.md)"), said.get(1));
        assertEquals("c.md can be written; run the same command without notes.dryRun", said.get(2));
        assertEquals(before, Files.readString(index));
        assertFalse(Files.exists(root.resolve("c.md")));

        said = run("c.md", Optional.of("C or *not* c"), false);
        assertEquals("c.md written; notes:check says what is owed", said.get(1));
        assertEquals(before.replace("- [D]", "- [C or \\*not\\* c](c.md)\r\n- [D]"), Files.readString(index));
    }

    @Test
    void saysWhereOnlyAPersonCanListIt() throws Exception {
        Files.writeString(root.resolve("a.md"), "# A\n");
        Files.createDirectory(root.resolve("old"));
        Files.writeString(root.resolve("old/c.md"), "# C\n");
        Files.writeString(root.resolve("INDEX.md"), "# Index\n\n- **a.md**\n- **old/**\n  - c.md\n");
        assertEquals(
                List.of(
                        "warning: 'INDEX.md' does not list this note, and no link leads to it; the index has no place for"
                                + " notes of 'new/' yet; write the entry yourself",
                        "new/b.md written; notes:check says what is owed"),
                write("new/b.md", "B"));
        assertTrue(Files.exists(root.resolve("new/b.md")));
    }

    @Test
    void anIndexThatMayNotBeWrittenKeepsTheNoteOut() throws Exception {
        Files.writeString(root.resolve("a.md"), "# A\n");
        Path index = Files.writeString(root.resolve("INDEX.md"), "# Index\n\n- [A](a.md) — one\n");
        assertTrue(index.toFile().setWritable(false));
        assertThrows(AccessDeniedException.class, () -> write("b/c.md", "C"));
        assertFalse(Files.exists(root.resolve("b")));
    }

    @Test
    void onlyShowsOnRequest() throws Exception {
        assertEquals(
                List.of("\n# Caching\n", "a/caching.md can be written; run the same command without notes.dryRun"),
                run("a/caching.md", Optional.empty(), true));
        assertFalse(Files.exists(root.resolve("a")));
    }

    @ParameterizedTest
    @CsvSource({
        "query_and_queryset.md, Query and queryset",
        "a/caching.md, Caching",
        "B-trees.md, B trees",
        "C++ & co.md, C++ & co",
        "v1.2-notes.md, V1.2 notes",
        "_.md, _.md",
        "écrire.md, Écrire",
        "./x/../y.md, Y",
    })
    void withoutTitleTheNameMustDo(String note, String title) throws Exception {
        run(note, Optional.empty(), false);
        Path file = root.resolve(note).normalize();
        assertEquals("# " + title + "\n", Files.readString(file));
    }

    @Test
    void anAbsolutePathBelowTheFolderIsTaken() throws Exception {
        write(root.resolve("a.md").toString(), "A");
        assertEquals(Set.of("a.md"), files());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            old.md          ¦ T   ¦ 'old.md' is there already; nothing was changed
            Old.MD          ¦ T   ¦ 'Old.MD' would be no note: its path does not fit '**/*.md'; did you mean 'Old.md'?
            OLD.md          ¦ T   ¦ 'old.md' is there already; nothing was changed
            ../x.md         ¦ T   ¦ notes.note is '../x.md', which leads out of the notes' folder; expected a path below ROOT
            /etc/x.md       ¦ T   ¦ notes.note is '/etc/x.md', which leads out of the notes' folder; expected a path below ROOT
            ' '             ¦ T   ¦ notes.note is ' '; expected the path of a note, such as django/caching.md
            caching         ¦ T   ¦ 'caching' would be no note: its path does not fit '**/*.md'; did you mean 'caching.md'?
            caching.txt     ¦ T   ¦ 'caching.txt' would be no note: its path does not fit '**/*.md'; did you mean 'caching.md'?
            .hidden/x.md    ¦ T   ¦ '.hidden/x.md' would be no note: the pattern '**/.*/**' excludes it
            drafts/x.md     ¦ T   ¦ 'drafts/x.md' would be no note: the pattern 'drafts/**' excludes it
            old.md/x.md     ¦ T   ¦ 'old.md' is not a folder; choose another path for 'old.md/x.md'
            x.md            ¦ ' ' ¦ notes.title is blank; expected a title, or leave it out
            x.md            ¦ T 1 ¦ title 'T 1' does not fit; leave numbers out; change notes.title
            .               ¦ T   ¦ '.' would be no note: its path does not fit '**/*.md'
            folder          ¦ T   ¦ 'folder' would be no note: its path does not fit '**/*.md'; did you mean 'folder.md'?
            """)
    void refusesInOneSentence(String note, String title, String message) throws Exception {
        Files.createDirectory(root.resolve("rules"));
        Files.createDirectory(root.resolve("folder"));
        Files.writeString(root.resolve("rules/notes.yaml"), "notes: {exclude: 'drafts/**'}");
        Files.writeString(
                root.resolve("rules/sections.yaml"),
                "schemas: [{files: '**', title: {pattern: '\\D+', hint: leave numbers out}}]");
        Files.writeString(root.resolve("old.md"), "# Old\n");
        Set<String> before = files();

        SetupException refused = assertThrows(SetupException.class, () -> write(note, title));

        assertEquals(message.replace("ROOT", root.toString()), refused.getMessage());
        assertEquals(before, files());
        assertEquals("# Old\n", Files.readString(root.resolve("old.md")));
    }

    @Test
    void aNameThatGivesNoGoodTitleAsksForOne() throws Exception {
        Files.createDirectory(root.resolve("rules"));
        Files.writeString(
                root.resolve("rules/sections.yaml"), "schemas: [{files: '**', title: {words: {min: 3, max: 8}}}]");
        SetupException refused = assertThrows(SetupException.class, () -> run("caching.md", Optional.empty(), false));
        assertEquals(
                "title 'Caching' has 1 word; expected 3 to 8; give a title with notes.title", refused.getMessage());
        write("caching.md", "What a cache costs");
    }

    @Test
    void aFolderThatLeadsOutIsRefused() throws Exception {
        Files.createDirectory(temporary.resolve("outside"));
        Files.createSymbolicLink(root.resolve("link"), temporary.resolve("outside"));
        SetupException refused = assertThrows(SetupException.class, () -> write("link/sub/x.md", "X"));
        assertEquals("'link' is a link that leads out of the notes' folder", refused.getMessage());
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() throws Exception {
        Files.writeString(root.resolve("closed"), "no folder");
        SetupException refused = assertThrows(SetupException.class, () -> write("closed/x.md", "X"));
        assertEquals("'closed' is not a folder; choose another path for 'closed/x.md'", refused.getMessage());
        assertEquals("no folder", Files.readString(root.resolve("closed")));
    }

    @Test
    void theFolderOfTheNotesMustBeThere() throws Exception {
        Files.delete(root);
        assertThrows(NoSuchFileException.class, () -> write("x.md", "X"));
    }
}
