package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewnotes.notes.process.ProgramPath;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
