package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCacheTest {

    private static final Location PLACE = new Location(NotePath.of("a.md"), new Position(3, 4), new Position(3, 9));
    private static final Finding FINDING = new Finding(
            RuleId.of("link/broken-file"),
            Severity.ERROR,
            PLACE,
            "there is no 'é\uD83D\uDE00\n\"\\'",
            List.of(new Finding.Related(PLACE, "defined here")),
            List.of(new Edit(new Range(1, 2), "x"), new Edit(Range.at(7), "")));

    @TempDir
    private Path folder;

    @Test
    void anAnswerSurvivesWithAllItsParts() throws Exception {
        Note note = note("a.md", "text");
        DiskCache first = DiskCache.open(folder, "v1");
        first.get(note, "r", () -> new Answer(List.of(FINDING), true));
        first.save();

        assertEquals(
                List.of(FINDING), DiskCache.open(folder, "v1").get(note, "r", () -> new Answer(unexpected(), true)));
    }

    @Test
    void whateverCanChangeAnAnswerMakesItUnknown() throws Exception {
        DiskCache first = DiskCache.open(folder, "v1");
        first.get(note("a.md", "text"), "r", () -> new Answer(List.of(FINDING), true));
        first.save();

        assertTrue(asks("v1", note("a.md", "other"), "r"));
        assertTrue(asks("v1", note("b.md", "text"), "r"));
        assertTrue(asks("v1", note("a.md", "text"), "r s"));
        assertTrue(asks("v2", note("a.md", "text"), "r"));
        assertFalse(asks("v1", note("a.md", "text"), "r"));
    }

    @Test
    void anAnswerThatIsNotLastingIsAskedForAgain() throws Exception {
        Note note = note("a.md", "text");
        DiskCache first = DiskCache.open(folder, "v1");
        assertEquals(List.of(FINDING), first.get(note, "r", () -> new Answer(List.of(FINDING), false)));
        first.get(new Failed("lines", () -> List.of(FINDING)), notebook("a"));
        first.save();

        DiskCache second = DiskCache.open(folder, "v1");
        assertEquals(List.of(), second.get(note, "r", () -> new Answer(List.of(), true)));
        assertEquals(List.of(), second.get(new Failed("lines", List::of), notebook("a")));
    }

    @Test
    void whatARuleSaysOfAllNotesLastsUntilOneOfThemChanges() throws Exception {
        Finding inRules = new Finding(
                RuleId.of("prose/unused-word"),
                Severity.INFO,
                Location.inRules("dictionary.txt", SourceText.of("word\n"), new Range(0, 4)),
                "unused",
                List.of(),
                List.of(new Edit(new Range(0, 5), "")));
        DiskCache first = DiskCache.open(folder, "v1");
        assertEquals(List.of(inRules), first.get(new Lasting("lines", () -> List.of(inRules)), notebook("a", "b")));
        first.save();

        Lasting known = new Lasting("lines", DiskCacheTest::unexpected);
        assertEquals(List.of(inRules), DiskCache.open(folder, "v1").get(known, notebook("a", "b")));
        assertEquals(0, findings("v1", "lines", notebook("a", "other")));
        assertEquals(0, findings("v1", "lines", notebook("a")));
        assertEquals(0, findings("v1", "other lines", notebook("a", "b")));
        assertEquals(0, findings("v2", "lines", notebook("a", "b")));
    }

    private int findings(String fingerprint, String basis, Notebook notebook) {
        return DiskCache.open(folder, fingerprint)
                .get(new Lasting(basis, List::of), notebook)
                .size();
    }

    private static Notebook notebook(String... texts) throws Exception {
        List<Note> notes = new ArrayList<>();
        for (String text : texts) {
            notes.add(note(notes.size() + ".md", text));
        }
        var files = io.github.interviewnotes.notes.note.Files.of(
                notes.stream().map(Note::path).toList(), List.of(), Map.of());
        return new Notebook(notes, Optional.empty(), List.of(), files, List.of());
    }

    /** A rule that finds what it is given. */
    private record Lasting(String basis, Supplier<List<Finding>> answer) implements LastingRule {
        @Override
        public RuleId id() {
            return RuleId.of("prose/unused-word");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<Finding> check(Notebook notebook) {
            return answer.get();
        }
    }

    private record Failed(String basis, Supplier<List<Finding>> answer) implements LastingRule, Fallible {
        @Override
        public RuleId id() {
            return RuleId.of("prose/unused-word");
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public List<Finding> check(Notebook notebook) {
            return answer.get();
        }

        @Override
        public boolean hasFailed() {
            return true;
        }
    }

    @Test
    void aCacheCutOffAnywhereCountsAsEmpty() throws Exception {
        DiskCache first = DiskCache.open(folder, "v1");
        first.get(note("a.md", "text"), "r", () -> new Answer(List.of(FINDING), true));
        first.save();
        Path file = onlyFile();
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertTrue(asks("v1", note("a.md", "text"), "r"), "cut off at byte " + length);
        }
    }

    @Test
    void aForeignFileCountsAsEmpty() throws Exception {
        DiskCache first = DiskCache.open(folder, "v1");
        first.get(note("a.md", "text"), "r", () -> new Answer(List.of(FINDING), true));
        first.save();
        for (String foreign :
                List.of("[2]", "{}", "null", "[1,\"k\",[[\"no rule\"]]]", "\0\0\0", "[1,\"k\",[]] more")) {
            Files.writeString(onlyFile(), foreign);
            assertTrue(asks("v1", note("a.md", "text"), "r"), foreign);
        }
    }

    @Test
    void whatWasNotAskedForIsDropped() throws Exception {
        DiskCache first = DiskCache.open(folder, "v1");
        first.get(note("a.md", "old"), "r", () -> new Answer(List.of(FINDING), true));
        first.save();
        DiskCache second = DiskCache.open(folder, "v1");
        second.get(note("a.md", "new"), "r", () -> new Answer(List.of(FINDING), true));
        second.save();

        assertTrue(asks("v1", note("a.md", "old"), "r"));
        assertFalse(asks("v1", note("a.md", "new"), "r"));
    }

    private boolean asks(String fingerprint, Note note, String rules) {
        boolean[] asked = {false};
        DiskCache.open(folder, fingerprint).get(note, rules, () -> {
            asked[0] = true;
            return new Answer(List.of(), true);
        });
        return asked[0];
    }

    private Path onlyFile() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), "no temporary file is left: " + all);
            return all.get(0);
        }
    }

    private static List<Finding> unexpected() {
        throw new AssertionError("the answer was known");
    }

    private static Note note(String path, String text) throws Exception {
        return new NoteParser().parse(NotePath.of(path), SourceText.of(text));
    }
}
