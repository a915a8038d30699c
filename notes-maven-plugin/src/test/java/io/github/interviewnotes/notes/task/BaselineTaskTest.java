package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTaskTest {

    private static final LinkMode LOCAL = new LinkMode(Optional.of("local"));

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void writeNotes() throws Exception {
        write("a.md", "# Trees\n\nI recieve the [old list](gone.md).\n\n## Empty\n");
        write("b.md", "# Heaps\n\nA heap is a tree.\n");
    }

    @Test
    void aRunThatFailedPassesAndANewFaultFails() throws Exception {
        assertEquals("2 notes, # rules: 2 errors, 1 warning", summary(check(true)));
        write();
        assertEquals(
                "rules/baseline.txt holds 3 findings in 1 file; notes:check passes over them and over no others",
                last());
        assertEquals("2 notes, # rules: nothing to report (3 in the baseline)", summary(check(true)));
        assertEquals("2 notes, # rules: 2 errors, 1 warning", summary(check(false)));

        write("b.md", "# Heaps\n\nA heap is a tree. I beleive it.\n");
        assertEquals("2 notes, # rules: 1 error (3 in the baseline)", summary(check(true)));
    }

    @Test
    void eachNoteThatAnIndexLeavesOutIsADebt() throws Exception {
        write("INDEX.md", "# Notes\n\n- [a](a.md): it\n- [b](b.md): it\n");
        for (int i = 10; i <= 40; i++) {
            write("n" + i + ".md", "# Note " + i + "\n\nA heap is a tree.\n");
        }
        assertEquals("34 notes, # rules: 3 errors, 1 warning", summary(check(true)));
        write();
        assertEquals("34 notes, # rules: nothing to report (34 in the baseline)", summary(check(true)));

        task().prune(configuration(), listener(), Progress.silent());
        assertEquals("rules/baseline.txt has nothing to prune: all that it holds is still found", last());
        write("new.md", "# New\n\nA heap is a tree.\n");
        assertEquals("35 notes, # rules: 1 error (34 in the baseline)", summary(check(true)));
    }

    @Test
    void aCommentInAnIndexHidesTheOneFindingThatStandsThere() throws Exception {
        String comment = "\n<!-- notes-disable-file index/unlisted-note -- a choice of notes -->\n";
        write("INDEX.md", "# Notes\n\n- [a](a.md): it\n- [b](b.md): it\n" + comment);
        for (int i = 10; i <= 40; i++) {
            write("n" + i + ".md", "# Note " + i + "\n\nA heap is a tree.\n");
        }
        assertEquals(
                List.of("link/broken-file", "prose/spelling", "section/empty"),
                check(true).findings().stream()
                        .map(finding -> finding.rule().toString())
                        .sorted()
                        .toList());
    }

    @Test
    void aCheckMakesNoBaseline() throws Exception {
        check(true);

        assertFalse(Files.exists(folder.resolve("rules")));
    }

    @Test
    void writingAnewTakesInWhatIsNewAndSaysHowManyThereWere() throws Exception {
        write();
        String before = baseline();
        write("b.md", "# Heaps\n\nA heap is a [tree](trees.md).\n");
        write();

        assertEquals(
                "rules/baseline.txt holds 4 findings (before: 3) in 2 files; notes:check passes over them and over no others",
                last());
        assertTrue(baseline().lines().toList().containsAll(before.lines().toList()));
        assertEquals("2 notes, # rules: nothing to report (4 in the baseline)", summary(check(true)));
    }

    @Test
    void pruningTakesOutWhatIsPaidAndAddsNothing() throws Exception {
        write();
        write("a.md", "# Trees\n\nI receive the old list.\n\n## Empty\n");
        write("b.md", "# Heaps\n\nA heap is a [tree](trees.md).\n");
        task().prune(configuration(), listener(), Progress.silent());

        assertEquals("2 debts taken out of rules/baseline.txt, 1 left", last());
        assertEquals(List.of("a.md section/empty"), debts());
        task().prune(configuration(), listener(), Progress.silent());
        assertEquals("rules/baseline.txt has nothing to prune: all that it holds is still found", last());
    }

    @Test
    void fixingTakesOutWhatItCanJudgeAndLeavesProse() throws Exception {
        write("a.md", "# Trees\n\nI recieve the [old list](B.md).\n\n## Empty\n");
        write();
        assertEquals(List.of("a.md link/case-mismatch", "a.md prose/spelling", "a.md section/empty"), debts());
        new FixTask(notes(), Optional.empty(), 2, LOCAL, Optional.empty(), FixSelection.SAFE, false)
                .run(configuration(), listener(), Progress.silent());

        assertTrue(Files.readString(folder.resolve("a.md")).contains("(b.md)"));
        assertEquals(List.of("a.md prose/spelling", "a.md section/empty"), debts());
    }

    @Test
    void whatNotesProseLeavesOutIsNotPaid() throws Exception {
        write();
        write("a.md", "# Trees\n\nI receive the old list.\n\n## Empty\n");

        CheckResult result = new CheckTask(
                        notes(),
                        Optional.empty(),
                        2,
                        ProseMode.OFF,
                        LOCAL,
                        Scoping.everything(),
                        NotebookLoader::load,
                        true,
                        false)
                .run(configuration(), listener(), Progress.silent());

        assertEquals(
                "this debt is paid; notes:baseline -Dnotes.prune takes it out",
                result.findings().get(0).message());
        assertTrue(result.findings().get(0).edits().size() == 1, "the link, and not the spelling");
    }

    @Test
    void findingsInTheRulesAreDebtsToo() throws Exception {
        write("rules/dictionary.txt", "zorkmid\ngrue\n");
        write();

        assertTrue(debts().contains("rules:dictionary.txt prose/unsorted-dictionary"), debts()::toString);
        assertEquals(0, check(true).findings().size());
    }

    @Test
    void aDamagedBaselineStopsACheckAndIsWrittenAnew() throws Exception {
        write();
        String good = baseline();
        write("rules/baseline.txt", good.replace("a.md section", "<<<<<<< HEAD\na.md section"));

        String message =
                "rules/baseline.txt:6:1: a merge left its marks here; take them out and keep the debts of both sides,"
                        + " or write the file anew with notes:baseline";
        assertEquals(
                message, assertThrows(ConfigException.class, () -> check(true)).getMessage());
        assertEquals(
                message,
                assertThrows(ConfigException.class, () -> task().prune(configuration(), listener(), Progress.silent()))
                        .getMessage());
        write();
        assertEquals(good, baseline());
        assertTrue(heard.contains("The old baseline was left out of account: " + message), heard::toString);
    }

    @Test
    void notesWithoutFaultGetNoBaseline() throws Exception {
        Files.delete(folder.resolve("a.md"));
        write();

        assertEquals("Nothing is found in these notes, so they need no baseline", last());
        assertFalse(Files.exists(folder.resolve("rules")));
    }

    @Test
    void withoutABaselineThereIsNothingToPrune() {
        assertEquals(
                "there is no baseline.txt to prune; notes:baseline without notes.prune writes one",
                assertThrows(SetupException.class, () -> task().prune(configuration(), listener(), Progress.silent()))
                        .getMessage());
    }

    @Test
    void aReadOnlyBaselineStaysAsItIs() throws Exception {
        write();
        Path file = folder.resolve("rules/baseline.txt");
        String before = baseline();
        file.toFile().setReadOnly();
        write("b.md", "# Heaps\n\n[tree](trees.md)\n");

        assertThrows(AccessDeniedException.class, this::write);
        assertEquals(before, baseline());
    }

    private void write() throws IOException, ConfigException, SetupException {
        task().write(configuration(), listener(), Progress.silent());
    }

    private BaselineTask task() {
        return new BaselineTask(notes(), Optional.empty(), 2, LOCAL);
    }

    private CheckResult check(boolean baseline) throws Exception {
        return new CheckTask(
                        notes(),
                        Optional.empty(),
                        2,
                        ProseMode.FULL,
                        LOCAL,
                        Scoping.everything(),
                        NotebookLoader::load,
                        baseline,
                        false)
                .run(configuration(), listener(), Progress.silent());
    }

    private static String summary(CheckResult result) {
        return Summary.of(result).replaceFirst("\\d+ rules", "# rules");
    }

    private List<String> debts() throws Exception {
        return baseline()
                .lines()
                .skip(3)
                .map(line -> line.split(" ")[0] + " " + line.split(" ")[1])
                .toList();
    }

    private String baseline() throws Exception {
        return Files.readString(folder.resolve("rules/baseline.txt"));
    }

    private String last() {
        return heard.get(heard.size() - 1);
    }

    private NotesFolder notes() {
        return new NotesFolder(folder, Optional.empty(), Optional.empty());
    }

    private Configuration configuration() throws ConfigException {
        return notes().configuration();
    }

    private Listener listener() {
        return new Listener() {
            @Override
            public void info(String words) {
                heard.add(words);
            }

            @Override
            public void warn(String words) {
                heard.add(words);
            }
        };
    }

    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
