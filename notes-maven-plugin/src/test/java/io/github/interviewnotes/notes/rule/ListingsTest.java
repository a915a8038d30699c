package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Notes that an index lacks are listed as people would list them, and nothing that was there changes. */
class ListingsTest {

    private static final Workers WORKERS = new Workers(1);

    @TempDir
    static Path temporary;

    private final NotebookLoader loader = new NotebookLoader(NotesSettings.defaults(), WORKERS);

    @AfterAll
    static void stop() {
        WORKERS.close();
    }

    @TestFactory
    Stream<DynamicTest> listsAsTheIndexDoes() throws Exception {
        Path page = Path.of(ListingsTest.class.getResource("listings.md").toURI());
        return ExamplePage.of(Files.readString(page)).examples().stream()
                .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> check(example)));
    }

    private void check(PageExample example) throws Exception {
        Path root = Files.createTempDirectory(temporary, "notes");
        example.write(root, root);
        for (IndexEntry entry : index(loader.load(root)).entries()) {
            makeUp(root, entry);
        }
        String index = index(loader.load(root)).note().path().value();
        byte[] before = Files.readAllBytes(root.resolve(index));
        boolean cutOff = example.files().get(0).attributes().containsKey("crlf");
        if (cutOff) {
            Files.writeString(root.resolve(index), new String(before, "UTF-8").stripTrailing());
        }

        List<String> known = messages(root);
        fix(root);

        String after = Files.readString(root.resolve(index));
        String expected = example.mended().get(0).content();
        assertEquals(cutOff ? expected.replace("\n", "\r\n").stripTrailing() : expected, after);
        assertEquals(List.of(), fix(root).files());
        List<String> left = new ArrayList<>(messages(root));
        left.removeAll(known);
        assertEquals(example.findings(), left);
    }

    private List<String> messages(Path root) throws IOException {
        return left(loader.load(root)).stream()
                .map(finding -> finding.message().replaceAll("\\d", ""))
                .toList();
    }

    /** Each entry of this project's own index is taken out in turn, and put back in the place and form of its neighbours. */
    @Test
    void putsBackTheEntriesOfOurOwnIndex() throws Exception {
        Path own = Path.of("..", "notes").toAbsolutePath().normalize();
        Notebook notebook = loader.load(own);
        Index index = index(notebook);
        int tried = 0;
        for (IndexEntry entry : index.entries()) {
            if (!entry.folder()) {
                putsBack(own, notebook, index, entry);
                tried++;
            }
        }
        assertEquals(18, tried);
    }

    private void putsBack(Path own, Notebook notebook, Index index, IndexEntry entry) throws Exception {
        SourceText text = index.note().text();
        Range line = text.lineRange(text.lineAt(entry.range().start()));
        String gone = text.slice(line);
        String without = text.content().replace(gone + "\n", "");
        NotePath path = NotePath.of("INDEX.md");

        Notebook lacking = loader.load(own, Map.of(path, SourceText.of(without)));
        Finding finding = left(lacking).stream()
                .filter(one -> one.rule().equals(RuleId.of("index/unlisted-note")))
                .findFirst()
                .orElseThrow();
        Edit edit = finding.fix().in(path).get(0);

        assertTrue(finding.fix().isSafe());
        String name = gone.substring(0, gone.indexOf(" — ") + 3);
        assertTrue(edit.replacement().matches("(?s)\\n" + Pattern.quote(name) + "\\p{Lu}.*[.?…]"), edit.replacement());
        // behind the last note of its folder
        String above = without.substring(0, edit.range().start());
        String neighbour = entry.path().orElseThrow().parent().isRoot() ? "- **" : "  - ";
        assertTrue(above.substring(above.lastIndexOf('\n') + 1).startsWith(neighbour), above);
        assertEquals("\n", without.substring(edit.range().start(), edit.range().start() + 1));
    }

    /** A flat index says nothing of where notes of another folder go. */
    @Test
    void theFirstNoteOfAFolderIsListedOnlyWhereSomebodyReadsIt() throws Exception {
        Path root = Files.createTempDirectory(temporary, "flat");
        Files.writeString(root.resolve("INDEX.md"), "# Index\n\n- [A](a.md): The first.\n- [B](b.md): The second.\n");
        for (String note : List.of("a.md", "b.md", "c.md", "new/d.md")) {
            Files.createDirectories(root.resolve(note).getParent());
            Files.writeString(root.resolve(note), "# " + note + "\n\nOne sentence.\n");
        }

        List<String> safe = left(loader.load(root)).stream()
                .filter(finding -> finding.rule().equals(RuleId.of("index/unlisted-note")))
                .map(finding -> finding.location().path() + " " + finding.fix().isSafe())
                .toList();

        assertEquals(List.of("c.md true", "new/d.md false"), safe);
    }

    private Fixed fix(Path root) throws Exception {
        Fixed fixed = new Fixer(loader).fix(root, List.of(ListingsTest::left), new FixSelection(true, List.of()));
        new NoteFiles().add(root, fixed.files()).write();
        return fixed;
    }

    /** Returns what the rules on indexes find. */
    private static List<Finding> left(Notebook notebook) throws IOException {
        try {
            Configuration configuration = Configuration.defaults();
            List<Rule> rules = Rules.of(configuration).all().stream()
                    .filter(rule -> rule.id().family().equals("index"))
                    .toList();
            return new Checker(rules, configuration.rules(), FindingCache.none(), WORKERS)
                    .check(notebook)
                    .findings();
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Index index(Notebook notebook) {
        return notebook.indexes().stream()
                .filter(index -> !index.entries().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void makeUp(Path root, IndexEntry entry) throws IOException {
        NotePath path = entry.path().orElseThrow();
        Path file = root.resolve(path.value());
        if (entry.folder()) {
            Files.createDirectories(file);
        } else if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "# " + entry.label() + "\n\n## Part 1\n\n## Part 2\n");
        }
    }
}
