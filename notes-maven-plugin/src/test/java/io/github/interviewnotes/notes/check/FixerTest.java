package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixerTest {

    @TempDir
    private Path root;

    private final Workers workers = new Workers(2);
    private final Fixer fixer = new Fixer(new NotebookLoader(NotesSettings.defaults(), workers));

    @AfterEach
    void stop() {
        workers.close();
    }

    private static Fixer.Judge replacing(String from, String to) {
        return replacing(Map.of(from, to));
    }

    /** Finds each occurrence of a word and replaces it. */
    private static Fixer.Judge replacing(Map<String, String> words) {
        return notebook -> {
            List<Finding> findings = new ArrayList<>();
            for (Note note : notebook.notes()) {
                words.forEach((from, to) -> {
                    String text = note.text().content();
                    for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length())) {
                        findings.add(finding(note, List.of(new Edit(new Range(at, at + from.length()), to))));
                    }
                });
            }
            findings.sort(null);
            return findings;
        };
    }

    private static Finding finding(Note note, List<Edit> edits) {
        Location place = edits.isEmpty()
                ? Location.startOf(note.path())
                : Location.of(note, edits.get(0).range());
        return new Finding(RuleId.of("test/word"), Severity.ERROR, place, "a word", List.of(), edits);
    }

    private void write(String name, String content) throws IOException {
        Files.write(root.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String name) throws IOException {
        return new String(Files.readAllBytes(root.resolve(name)), StandardCharsets.UTF_8);
    }

    private List<Mended> fix(Fixer.Judge... judges) throws IOException {
        List<Mended> mended =
                fixer.fix(root, List.of(judges), FixSelection.SAFE).files();
        new NoteFiles().add(root, mended).write();
        return mended;
    }

    @Test
    void mendsEachPlaceOfEachNoteAndNothingElse() throws IOException {
        write("a.md", "cat cat\n");
        write("b.md", "a dog\n");
        write("c.md", "one cat");
        List<Mended> mended = fix(replacing("cat", "lion"));
        assertEquals(
                List.of("a.md 2", "c.md 1"),
                mended.stream()
                        .map(note -> note.path() + " " + note.findings().size())
                        .toList());
        assertEquals("lion lion\n", read("a.md"));
        assertEquals("a dog\n", read("b.md"));
        assertEquals("one lion", read("c.md"));
    }

    @Test
    void goesOnUntilNothingIsLeftSoThatOnceIsTheSameAsTwice() throws IOException {
        write("a.md", "one\n");
        Fixer.Judge judge = replacing(Map.of("one", "two", "two", "three", "three", "four"));
        assertEquals(3, fix(judge).get(0).findings().size());
        assertEquals("four\n", read("a.md"));
        assertEquals(List.of(), fix(judge));
    }

    @Test
    void endsWhereTwoJudgesWouldGoOnForEver() throws IOException {
        write("a.md", "one\n");
        fix(replacing(Map.of("one", "two", "two", "one")));
        assertEquals("one\n", read("a.md"));
    }

    @Test
    void theNextJudgeSeesWhatTheOneBeforeMended() throws IOException {
        write("a.md", "one\n");
        fix(replacing("one", "two"), replacing("two", "three"));
        assertEquals("three\n", read("a.md"));
    }

    @Test
    void appliesAllEditsOfAFindingOrNone() throws IOException {
        write("a.md", "abcdef\n");
        Fixer.Judge judge = notebook -> {
            Note note = notebook.notes().get(0);
            if (!note.text().content().startsWith("abcdef")) {
                return List.of();
            }
            return List.of(
                    finding(note, List.of(new Edit(new Range(0, 1), "A"), new Edit(new Range(5, 6), "F"))),
                    finding(note, List.of(new Edit(new Range(2, 3), "C"), new Edit(new Range(5, 6), "X"))));
        };
        List<Mended> mended = fix(judge);
        assertEquals("AbcdeF\n", read("a.md"));
        assertEquals(1, mended.get(0).findings().size());
    }

    @Test
    void whatMendsTwoFindingsMendsBoth() throws IOException {
        write("a.md", "cat\n");
        Edit edit = new Edit(new Range(0, 3), "lion");
        Fixer.Judge judge = notebook -> {
            Note note = notebook.notes().get(0);
            return note.text().content().startsWith("cat")
                    ? List.of(finding(note, List.of(edit)), finding(note, List.of(edit)))
                    : List.of();
        };
        assertEquals(2, fix(judge).get(0).findings().size());
        assertEquals("lion\n", read("a.md"));
    }

    @Test
    void keepsMarkLineEndsAndPermissions() throws IOException {
        write("a.md", "\uFEFFold\r\nmore  \r\nlast");
        boolean posix = Files.getFileStore(root).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(root.resolve("a.md"), PosixFilePermissions.fromString("rw-r-----"));
        }
        fix(replacing("old", "new\nand newer"));
        assertEquals("\uFEFFnew\r\nand newer\r\nmore  \r\nlast", read("a.md"));
        if (posix) {
            assertEquals(
                    "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("a.md"))));
        }
    }

    @Test
    void aNoteThatChangedMeanwhileStaysAsItIs() throws IOException {
        write("a.md", "cat\n");
        List<Mended> mended = fixer.fix(root, List.of(replacing("cat", "lion")), FixSelection.SAFE)
                .files();
        write("a.md", "cat and more\n");
        IOException refused = assertThrows(IOException.class, () -> new NoteFiles().add(root, mended));
        assertEquals("a.md changed while it was judged; run the same command again", refused.getMessage());
        assertEquals("cat and more\n", read("a.md"));
    }

    @Test
    void ofSeveralFilesNoneChangesIfOneMayNotBeWritten() throws IOException {
        write("a.md", "cat\n");
        write("b.md", "cat\n");
        List<Mended> mended = fixer.fix(root, List.of(replacing("cat", "lion")), FixSelection.SAFE)
                .files();
        assumeTrue(Files.getFileStore(root).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(root.resolve("b.md"), PosixFilePermissions.fromString("r--r--r--"));
        IOException refused = assertThrows(IOException.class, () -> new NoteFiles().add(root, mended));
        assertEquals(
                root.resolve("b.md").toRealPath() + ": it is read-only; nothing was changed", refused.getMessage());
        assertEquals("cat\n", read("a.md"));
    }

    @Test
    void filesThatWereReplacedArePutBackIfTheNextCannotBe() throws IOException {
        write("a.md", "cat\n");
        Path folder = Files.createDirectories(root.resolve("b.md/full"));
        AtomicFiles.Replacement first =
                new AtomicFiles.Replacement(root.resolve("a.md"), "cat\n".getBytes(), "lion\n".getBytes());
        AtomicFiles.Replacement second =
                new AtomicFiles.Replacement(root.resolve("b.md"), new byte[0], "lion\n".getBytes());
        assertThrows(IOException.class, () -> AtomicFiles.write(List.of(first, second)));
        assertEquals("cat\n", read("a.md"));
        assertTrue(Files.isDirectory(folder));
        try (Stream<Path> left = Files.list(root)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void editsOfTwoFilesAreMadeInBothOrInNone() throws IOException {
        write("a.md", "cat\n");
        write("b.md", "cat\n");
        Edit edit = new Edit(new Range(0, 3), "lion");
        Edit other = new Edit(new Range(0, 3), "bear");
        NotePath a = NotePath.of("a.md");
        NotePath b = NotePath.of("b.md");
        Fixer.Judge judge = notebook -> {
            Note note = notebook.note(a).orElseThrow();
            if (!note.text().content().startsWith("cat")) {
                return List.of();
            }
            Finding inBoth = finding(note, List.of(edit))
                    .mendedBy(new Fix(Fix.Safety.SAFE, new TreeMap<>(Map.of(a, List.of(edit), b, List.of(edit)))));
            Finding late = finding(notebook.note(b).orElseThrow(), List.of(other));
            return List.of(inBoth, late);
        };
        assertEquals(
                List.of(1, 0),
                fix(judge).stream().map(file -> file.findings().size()).toList());
        assertEquals("lion\n", read("a.md"));
        assertEquals("lion\n", read("b.md"));
    }

    @Test
    void whatIsNotSafeIsMadeOnRequestAndElseCounted() throws IOException {
        write("a.md", "cat\n");
        Fixer.Judge judge = notebook -> {
            Note note = notebook.notes().get(0);
            List<Edit> edits = List.of(new Edit(new Range(0, 3), "lion"));
            return note.text().content().startsWith("cat")
                    ? List.of(finding(note, List.of()).perhapsMendedBy(edits))
                    : List.of();
        };
        assertEquals(
                1, fixer.fix(root, List.of(judge), FixSelection.SAFE).heldBack().size());
        assertEquals(
                0,
                fixer.fix(root, List.of(judge), new FixSelection(true, List.of("link/*")))
                        .files()
                        .size());
        Fixed all = fixer.fix(root, List.of(judge), new FixSelection(true, List.of("test/*")));
        assertEquals(1, all.files().size());
        assertEquals(List.of(), all.heldBack());
    }

    @Test
    void aSelectionOfNoRuleIsRefused() throws ConfigException {
        List<RuleId> known = List.of(RuleId.of("link/broken-file"));
        new FixSelection(false, List.of("link/*", "link/broken-file")).requireKnown(known);
        assertEquals(
                "no rule is called 'link/broken-fil'; did you mean 'link/broken-file'?",
                assertThrows(
                                ConfigException.class,
                                () -> new FixSelection(false, List.of("link/broken-fil")).requireKnown(known))
                        .getMessage());
        assertEquals(
                "no rule is called 'x'; expected an id such as 'link/broken-file', or a pattern such as 'link/*'",
                assertThrows(ConfigException.class, () -> new FixSelection(false, List.of("x")).requireKnown(known))
                        .getMessage());
    }

    @Test
    void aLinkToANoteStaysALink() throws IOException {
        write("text.txt", "cat\n");
        try {
            Files.createSymbolicLink(root.resolve("b.md"), Path.of("text.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
        Mended note = fixer.fix(root, List.of(replacing("cat", "lion")), FixSelection.SAFE).files().stream()
                .filter(mended -> mended.path().value().equals("b.md"))
                .findFirst()
                .orElseThrow();
        new NoteFiles().add(root, List.of(note)).write();
        assertTrue(Files.isSymbolicLink(root.resolve("b.md")));
        assertArrayEquals("lion\n".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(root.resolve("text.txt")));
    }

    @Test
    void aJudgeWithoutEditsMendsNothing() throws IOException {
        write("a.md", "cat\n");
        Fixer.Judge judge = (Notebook notebook) -> List.of(Finding.of(
                FindingsOf.of("cat"), Location.startOf(notebook.notes().get(0).path()), "a cat"));
        assertEquals(List.of(), fix(judge));
    }
}
