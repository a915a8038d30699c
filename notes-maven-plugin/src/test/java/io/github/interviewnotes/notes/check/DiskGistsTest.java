package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.Gist;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskGistsTest {

    private static final Path NOTES = Path.of("../notes");

    private static final String EVERYTHING = """
            ---
            lang: en-GB
            ---
            # Title `code` é 😀

            <!-- notes-disable link/broken-file -- a reason -->
            [a](b.md#c "t"), [r][label], [gone][nowhere], <https://example.org>, ![alt](x.png), ![](y.png)
            <a id="here" href="c.md"></a><img src="z.png"><!-- notes-enable -->

            [label]: other%20note.md
            [unused]: <>

            ## Second

            ### Q: Why?

            <!-- card: why-second tags: a b -->
            Because.

            ```java
            int i;
            ```
            """;

    @TempDir
    private Path folder;

    @Test
    void aGistIsWhatWasWritten() throws Exception {
        Gist gist = Gist.of(new NoteParser().parse(NotePath.of("a.md"), SourceText.of(EVERYTHING)));

        assertEquals(gist, GistBytes.read(GistBytes.write(gist)));
    }

    @Test
    void notesFromGistsAreTheNotes() throws Exception {
        DiskGists first = DiskGists.open(folder, "p");
        Notebook parsed = load(first);
        first.save();
        DiskGists second = DiskGists.open(folder, "p");
        Notebook recalled = load(second);

        assertTrue(parsed.notes().size() > 10, "the notes of this repository");
        for (Note note : recalled.notes()) {
            assertTrue(DiskGists.open(folder, "p").recall(note.text()).isPresent(), () -> note.path() + " is known");
            assertEquals(parsed.note(note.path()).orElseThrow(), note);
        }
        byte[] before = Files.readAllBytes(folder.resolve("gists.bin"));
        second.save();
        assertEquals(Arrays.hashCode(before), Arrays.hashCode(Files.readAllBytes(folder.resolve("gists.bin"))));
    }

    @Test
    void whatIsFoundWithGistsIsWhatIsFoundWithout() throws Exception {
        DiskGists first = DiskGists.open(folder, "p");
        CheckResult parsed = check(load(first));
        first.save();

        assertEquals(parsed.findings(), check(load(DiskGists.open(folder, "p"))).findings());
    }

    /** Or a hook would be slow. */
    @Test
    void aCheckOfOneNoteParsesNoOther() throws Exception {
        Notebook parsed = load(GistMemory.none());
        Note changed = parsed.notes().get(parsed.notes().size() - 1);
        List<Note> notes = parsed.notes().stream()
                .map(note -> note == changed
                        ? note
                        : Gist.of(note).note(note.path(), note.text(), () -> {
                            throw new AssertionError(note.path() + " was parsed");
                        }))
                .toList();
        Notebook gists = new Notebook(notes, parsed.index(), parsed.nestedIndexes(), parsed.files(), parsed.damages());
        Scope scope = new Scope.Changes(Set.of(changed.path()), "staged");

        assertEquals(check(parsed, scope).findings(), check(gists, scope).findings());
    }

    @Test
    void aFileThatIsDamagedOrForeignCountsAsEmpty() throws Exception {
        SourceText text = SourceText.of(EVERYTHING);
        DiskGists gists = DiskGists.open(folder, "p");
        gists.keep(new NoteParser().parse(NotePath.of("a.md"), text));
        gists.save();
        byte[] whole = Files.readAllBytes(folder.resolve("gists.bin"));

        assertTrue(DiskGists.open(folder, "p").recall(text).isPresent());
        assertEquals(Optional.empty(), DiskGists.open(folder, "another plugin").recall(text));
        for (int cut = 0; cut < whole.length; cut += 7) {
            Files.write(folder.resolve("gists.bin"), Arrays.copyOf(whole, cut));
            assertEquals(Optional.empty(), DiskGists.open(folder, "p").recall(text), "cut at " + cut);
        }
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(folder.resolve("gists.bin"), damaged);
            assertEquals(Optional.empty(), DiskGists.open(folder, "p").recall(text), "damaged at " + at);
        }
    }

    @Test
    void whatIsCutOffIsNoGist() throws Exception {
        byte[] bytes = GistBytes.write(Gist.of(new NoteParser().parse(NotePath.of("a.md"), SourceText.of(EVERYTHING))));

        assertThrows(IOException.class, () -> GistBytes.read(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    private static Notebook load(GistMemory gists) throws IOException {
        try (Workers workers = new Workers(2)) {
            return new NotebookLoader(NotesSettings.defaults(), workers, gists).load(NOTES);
        }
    }

    private static CheckResult check(Notebook notebook) throws Exception {
        return check(notebook, Scope.everything());
    }

    private static CheckResult check(Notebook notebook, Scope scope) throws Exception {
        Configuration configuration = Configuration.read(Path.of("../rules"));
        List<Rule> rules = Rules.of(configuration).all().stream()
                .filter(rule -> !rule.id().family().equals("prose"))
                .toList();
        try (Workers workers = new Workers(2)) {
            return new Checker(rules, configuration.rules(), FindingCache.none(), workers).check(notebook, scope);
        }
    }
}
