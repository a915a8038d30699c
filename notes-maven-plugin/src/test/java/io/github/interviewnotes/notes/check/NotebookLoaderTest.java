package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Position;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NotebookLoaderTest {

    private final Workers workers = new Workers(2);

    @TempDir
    private Path root;

    @AfterEach
    void stop() {
        workers.close();
    }

    @Test
    void readsNotesInFoldersSortedByPath() throws IOException {
        write("b.md", "# B\n");
        write("a/z.md", "# Z\n");
        write("a.txt", "no note");

        Notebook notebook = load();

        assertEquals(
                List.of("a/z.md", "b.md"),
                notebook.notes().stream().map(note -> note.path().value()).toList());
        assertTrue(notebook.files().hasFile(NotePath.of("a.txt")));
        assertTrue(notebook.files().hasFolder(NotePath.of("a")));
        assertEquals(List.of(), notebook.damages());
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        write("a.md", "\uFEFF# Title\n");

        assertEquals(
                "Title",
                load().note(NotePath.of("a.md"))
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .text());
    }

    @Test
    void saysWhereUtf8Ends() throws IOException {
        Files.write(
                root.resolve("bad.md"), new byte[] {'#', ' ', (byte) 0xC3, (byte) 0xA9, '\n', 'x', (byte) 0xE9, ' '});

        assertEquals(List.of(new Damage.NotUtf8(NotePath.of("bad.md"), new Position(2, 2))), load().damages());
    }

    @Test
    void saysWhereUtf8IsCutOff() throws IOException {
        Files.write(root.resolve("cut.md"), new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82});

        assertEquals(List.of(new Damage.NotUtf8(NotePath.of("cut.md"), new Position(1, 3))), load().damages());
    }

    @Test
    void refusesANulCharacter() throws IOException {
        write("nul.md", "# A\n\nb\0c\n");

        assertEquals(List.of(new Damage.NulCharacter(NotePath.of("nul.md"), new Position(3, 2))), load().damages());
    }

    @Test
    void refusesAHugeFileWithoutReadingItAll() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(root.resolve("huge.md").toFile(), "rw")) {
            huge.setLength(3_000_000_000L);
        }

        long limit = settings().maxBytes();
        assertEquals(List.of(new Damage.TooLarge(NotePath.of("huge.md"), 3_000_000_000L, limit)), load().damages());
    }

    @Test
    void aFolderWithANotesNameIsDamage() throws IOException {
        Files.createDirectories(root.resolve("x.md"));
        write("x.md/inner.md", "# Inner\n");

        Notebook notebook = load();

        assertEquals(List.of(new Damage.NotAFile(NotePath.of("x.md"), "a folder")), notebook.damages());
        assertEquals(1, notebook.notes().size());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkOutOfTheRootIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "# Secret\n");
        Files.createSymbolicLink(root.resolve("leak.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(root.resolve("folder"), elsewhere);

        Notebook notebook = load();

        assertEquals(
                List.of(new Damage.OutsideRoot(NotePath.of("folder")), new Damage.OutsideRoot(NotePath.of("leak.md"))),
                notebook.damages());
        assertEquals(List.of(), notebook.notes());
        assertFalse(notebook.files().hasFile(NotePath.of("leak.md")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkInsideTheRootIsAFileButNoSecondNote() throws IOException {
        write("a.md", "# A\n");
        Files.createSymbolicLink(root.resolve("b.md"), root.resolve("a.md"));
        Files.createSymbolicLink(root.resolve("loop"), root);

        Notebook notebook = load();

        assertEquals(1, notebook.notes().size());
        assertTrue(notebook.files().hasFile(NotePath.of("b.md")));
        assertEquals(List.of(), notebook.damages());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkWithANotesNameIsReadWhereItsFileIsNoNote() throws IOException {
        write("a.markdown", "# A\n");
        Files.createSymbolicLink(root.resolve("a.md"), Path.of("a.markdown"));

        assertEquals(
                "A",
                load().note(NotePath.of("a.md"))
                        .orElseThrow()
                        .title()
                        .orElseThrow()
                        .text());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksOutOfAFolderThatIsExcludedAreNoDamage(@TempDir Path elsewhere) throws IOException {
        for (String folder : List.of(".venv/bin", "node_modules/x", "target")) {
            Files.createDirectories(root.resolve(folder));
            Files.createSymbolicLink(root.resolve(folder).resolve("tool"), elsewhere);
        }

        assertEquals(List.of(), load().damages());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBackslashInANameIsDamage() throws IOException {
        Files.writeString(root.resolve("a\\b.md"), "# A\n");
        Files.createDirectory(root.resolve("c\\d"));
        Files.writeString(root.resolve("e\\f.txt"), "no note");

        String reason = "its name has a backslash, which no link can name; rename it";
        assertEquals(
                List.of(
                        new Damage.Unreadable(NotePath.of("a\uFFFDb.md"), reason),
                        new Damage.Unreadable(NotePath.of("c\uFFFDd"), reason)),
                load().damages());
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aNameThatIsNoTextIsDamage() throws Exception {
        String script = "printf '# A\\n' > \"$(printf 'a\\377.md')\"";
        assertEquals(
                0,
                new ProcessBuilder("sh", "-c", script)
                        .directory(root.toFile())
                        .start()
                        .waitFor());

        assertEquals(
                List.of(
                        new Damage.Unreadable(
                                NotePath.of("a\uFFFD.md"),
                                "its name has bytes that are no text here; rename it, or set the environment variable LC_ALL to C.UTF-8")),
                load().damages());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkToNothingIsDamage() throws IOException {
        Files.createSymbolicLink(root.resolve("gone.md"), root.resolve("nothing"));

        assertEquals(
                List.of(new Damage.Unreadable(NotePath.of("gone.md"), "it is a symbolic link that leads nowhere")),
                load().damages());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeDoesNotHangTheRun() throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", root.resolve("pipe.md").toString())
                        .start()
                        .waitFor());

        assertEquals(
                List.of(new Damage.NotAFile(NotePath.of("pipe.md"), "a device, pipe or socket")), load().damages());
    }

    @Test
    void indexMdIsTheIndexEvenBesideAReadme() throws IOException {
        write("INDEX.md", "# Index\n\n- **a.md** — A\n");
        write("README.md", "# Readme\n\n- **a.md** — A\n");
        write("a.md", "# A\n");

        assertEquals("INDEX.md", load().index().orElseThrow().note().path().value());
    }

    @Test
    void aReadmeIsAnIndexOnlyIfItNamesANote() throws IOException {
        write("README.md", "# Readme\n\n- `src/` — the code\n- `gone.md` — not there\n");
        write("a.md", "# A\n");
        write("sub/README.md", "# Sub\n\n- [B](b.md) — B\n");
        write("sub/b.md", "# B\n");

        Notebook notebook = load();

        assertTrue(notebook.index().isEmpty());
        assertEquals(1, notebook.nestedIndexes().size());
    }

    @Test
    void anIndexInSmallLettersIsOneIfItNamesANote() throws IOException {
        write("index.md", "# Notes\n\n- [A](a.md) — A\n");
        write("README.md", "# Readme\n\n- [A](a.md) — A\n");
        write("a.md", "# A\n");
        write("sub/index.md", "# Welcome\n");
        write("sub/README.md", "# Sub\n\n- [B](b.md) — B\n");
        write("sub/b.md", "# B\n");

        assertEquals(
                List.of("index.md", "sub/README.md"),
                load().indexes().stream()
                        .map(index -> index.note().path().value())
                        .toList());
    }

    @Test
    void countsTheLinesOfFilesThatLinksNameALineOf() throws IOException {
        write("a.md", "# A\n\n[two](run.sh#L2) [no](other.sh)\n");
        write("run.sh", "one\ntwo\nthree");
        write("other.sh", "one\n");

        Notebook notebook = load();

        assertEquals(OptionalInt.of(3), notebook.files().lineCount(NotePath.of("run.sh")));
        assertEquals(OptionalInt.empty(), notebook.files().lineCount(NotePath.of("other.sh")));
    }

    @Test
    void aMissingFolderAndAFileAreRefused() throws IOException {
        write("a.md", "# A\n");

        NotebookLoader loader = new NotebookLoader(settings(), workers);
        assertThrows(NoSuchFileException.class, () -> loader.load(root.resolve("nowhere")));
        assertThrows(NotDirectoryException.class, () -> loader.load(root.resolve("a.md")));
    }

    private static NotesSettings settings() {
        return Configuration.defaults().notes();
    }

    private Notebook load() throws IOException {
        return new NotebookLoader(settings(), workers).load(root);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
