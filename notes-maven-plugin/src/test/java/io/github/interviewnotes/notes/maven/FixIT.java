package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.process.ProgramPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that mend a folder of notes. */
class FixIT {

    private static final String WRONG =
            "# A\n\nSee [b](B.md).\n\n> ```python\n> print(1)\n> print(2)\n> ```\n>\n> ```text output\n"
                    + "> 3\n> ```\n\nThe end.\n";

    @TempDir
    private Path temporary;

    private Path project;
    private Path note;

    @BeforeEach
    void writeNotes() throws Exception {
        project = Files.createDirectory(temporary.resolve("notes"));
        note = Files.writeString(project.resolve("a.md"), WRONG);
        Files.writeString(project.resolve("b.md"), "# B\n\nText.\n");
    }

    private MavenBuild.Outcome fix(String... arguments) throws Exception {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = MavenBuild.goal("fix");
        MavenBuild.Outcome outcome = new MavenBuild(project).run(all);
        assertEquals(0, outcome.exit(), outcome.output());
        return outcome;
    }

    @Test
    void showsThenMendsThenHasNothingToMend() throws Exception {
        MavenBuild.Outcome shown = fix("-Dnotes.dryRun");
        assertTrue(shown.output().contains("-See [b](B.md).\n+See [b](b.md).\n"), shown.output());
        assertTrue(
                shown.output().contains("1 finding in 1 note can be mended; run the same command without notes.dryRun"),
                shown.output());
        assertEquals(WRONG, Files.readString(note));

        MavenBuild.Outcome mended = fix();
        assertTrue(
                mended.output().contains("1 finding in 1 note mended; notes:check says what is left"), mended.output());
        assertEquals(WRONG.replace("B.md", "b.md"), Files.readString(note));

        assertTrue(fix().output().contains("Nothing to mend"));
    }

    @Test
    void listsWhatTheIndexLacksAndLeavesToAskWhatIsUnsure() throws Exception {
        Path index = Files.writeString(project.resolve("INDEX.md"), "- **a.md** — Examples.\r\n");
        Files.writeString(note, "# A\n\nSee [b](B.md) and [there](#an-end-of-it).\n\n## The end of it\n\nText.\n");

        MavenBuild.Outcome one = fix("-Dnotes.rule=index/*");
        assertTrue(one.output().contains("1 finding in 1 note mended; notes:check says what is left"), one.output());
        assertEquals("- **a.md** — Examples.\r\n- **b.md** — Text.\r\n", Files.readString(index));

        MavenBuild.Outcome safe = fix();
        assertTrue(
                safe.output()
                        .contains("1 finding in 1 note mended, 1 more with notes.unsafe (read what it does);"
                                + " notes:check says what is left"),
                safe.output());
        assertTrue(fix("-Dnotes.unsafe").output().contains("+See [b](b.md) and [there](#the-end-of-it)."));

        MavenBuild.Outcome refused = new MavenBuild(project).run("-Dnotes.rule=link/brokn", MavenBuild.goal("fix"));
        assertEquals(1, refused.exit());
        assertTrue(refused.output().contains("no rule is called 'link/brokn'"), refused.output());
    }

    @Test
    void ofAFolderWithAReadOnlyNoteNothingChanges() throws Exception {
        assumeTrue(Files.getFileStore(project).supportsFileAttributeView("posix"));
        Path other = Files.writeString(project.resolve("c.md"), "[b](B.md)\n");
        Files.setPosixFilePermissions(note, PosixFilePermissions.fromString("r--r--r--"));

        MavenBuild.Outcome refused = new MavenBuild(project).run(MavenBuild.goal("fix"));

        assertEquals(1, refused.exit());
        assertTrue(
                refused.output().contains("permission denied: " + note.toRealPath() + ": it is read-only; nothing was"),
                refused.output());
        assertEquals("[b](B.md)\n", Files.readString(other));
        assertEquals(WRONG, Files.readString(note));
    }

    @Test
    void rewritesTheOutputOfExamplesOnRequest() throws Exception {
        ProgramPath programs = ProgramPath.ofThisProcess();
        assumeTrue(programs.find("python3").isPresent());
        MavenBuild.Outcome mended = fix("-Dnotes.outputs");
        assertTrue(mended.output().contains("2 findings in 1 note mended"), mended.output());
        String right = WRONG.replace("B.md", "b.md").replace("> 3\n", "> 1\n> 2\n");
        assertEquals(right, Files.readString(note));

        fix("-Dnotes.outputs");
        assertEquals(right, Files.readString(note));
    }

    @Test
    void filesAcceptedWordsAndNothingElse() throws Exception {
        Path dictionary = project.resolve("rules/dictionary.txt");

        MavenBuild.Outcome shown = fix("-Dnotes.dryRun", "-Dnotes.accept=grue,mise en zork");
        assertTrue(shown.output().contains("+grue\n+mise en zork"), shown.output());
        assertTrue(
                shown.output()
                        .contains(
                                "2 words can be filed in rules/dictionary.txt; run the same command without notes.dryRun"),
                shown.output());
        assertFalse(Files.exists(dictionary));

        MavenBuild.Outcome filed = fix("-Dnotes.accept=grue,mise en zork");
        assertTrue(filed.output().contains("2 words filed in rules/dictionary.txt"), filed.output());
        assertEquals("grue\nmise en zork\n", Files.readString(dictionary));

        MavenBuild.Outcome again = fix("-Dnotes.accept=Grue,zorkmid");
        assertTrue(
                again.output().contains("'Grue' is accepted already: line 1 of rules/dictionary.txt says 'grue'"),
                again.output());
        assertTrue(again.output().contains("1 word filed in rules/dictionary.txt"), again.output());
        assertEquals("grue\nmise en zork\nzorkmid\n", Files.readString(dictionary));

        MavenBuild.Outcome refused = new MavenBuild(project).run("-Dnotes.accept=lurk,,grue", MavenBuild.goal("fix"));
        assertTrue(
                refused.output()
                        .contains("'' is no word or phrase that can be accepted; expected letters, and single spaces"),
                refused.output());
        assertEquals("grue\nmise en zork\nzorkmid\n", Files.readString(dictionary));
        assertEquals(WRONG, Files.readString(note));
    }

    @Test
    void sortsTheDictionaryAndRemovesUnusedWordsOnRequest() throws Exception {
        Path rules = Files.createDirectory(project.resolve("rules"));
        Path dictionary =
                Files.writeString(rules.resolve("dictionary.txt"), "# Ours.\r\nzork\r\ngrue # dark\r\nzork\r\n");
        Files.writeString(note, "# A\n\nA grue.\n");

        MavenBuild.Outcome checked = new MavenBuild(project).run(MavenBuild.goal("check"));
        assertTrue(
                checked.output()
                        .contains(
                                "rules/dictionary.txt:4:1: warning prose/duplicate-word 'zork' already stands in line 2"),
                checked.output());

        MavenBuild.Outcome mended = fix();
        assertTrue(mended.output().contains("in 1 file mended; notes:check says what is left"), mended.output());
        assertEquals("# Ours.\r\ngrue # dark\r\nzork\r\n", Files.readString(dictionary));
        assertTrue(fix().output().contains("Nothing to mend"));

        fix("-Dnotes.unsafe");
        assertEquals("# Ours.\r\ngrue # dark\r\n", Files.readString(dictionary));
    }
}
