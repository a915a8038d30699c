package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day on which a repository with old notes begins to be checked. */
class AdoptIT {

    @TempDir
    Path temporary;

    @Test
    void oldNotesAreTakenOverAndNewFaultsAreFound() throws Exception {
        Path notes = Files.createDirectories(temporary.resolve("a repository/notes"));
        Files.writeString(notes.resolve("a.md"), "# A note\n\nI recieve a [gone](gone.md) letter.\n");
        Files.writeString(notes.resolve("b.md"), "# B note\n\nThe [first note](a.md#nowhere) begins.\n");
        Files.writeString(notes.resolve("c.md"), "# C note\n\nIt links nowhere.\n\n```\nx\n```\n");
        Files.writeString(
                temporary.resolve("a repository/.markdownlint.jsonc"), "{\"MD040\": \"error\",} // strictly\n");

        MavenBuild.Outcome imported = run(notes, "import");
        assertEquals(0, imported.exit(), imported.output());
        assertTrue(
                imported.output().contains(".markdownlint.jsonc:1:2: MD040 becomes fence/no-language: error"),
                imported.output());
        assertEquals(1, run(notes, "check").exit());

        MavenBuild.Outcome written = run(notes, "baseline");
        assertEquals(0, written.exit(), written.output());
        assertTrue(written.output().contains("rules/baseline.txt holds 4 findings in 3 files; "), written.output());
        MavenBuild.Outcome passing = run(notes, "check");
        assertEquals(0, passing.exit(), passing.output());
        assertTrue(passing.output().contains("nothing to report (4 in the baseline)"), passing.output());
        assertEquals("", run(notes, "check", "-q").output().strip());
        assertEquals(1, run(notes, "check", "-Dnotes.baseline=false").exit());

        git("init", "-q", "-b", "main");
        git("add", "-A", "--", ":!notes/target");
        git("commit", "-q", "-m", "old notes");
        git("checkout", "-q", "-b", "work");
        Files.writeString(notes.resolve("a.md"), "# Another title\n\nI receive a letter.\n");
        Files.writeString(notes.resolve("d.md"), "# D note\n\nSee the [lost](lost.md) letter.\n");
        MavenBuild.Outcome changed = run(notes, "check", "-Dnotes.changedSince=main");
        assertEquals(1, changed.exit(), changed.output());
        assertTrue(
                changed.output().contains("3 of 4 notes (2 changed since main, 1 that links to them), "),
                changed.output());
        assertTrue(changed.output().contains("notes/d.md:3:16: error link/broken-file"), changed.output());
        assertFalse(changed.output().contains("c.md"), changed.output());

        MavenBuild.Outcome unknown = run(notes, "check", "-Dnotes.changedSince=origin/main");
        assertEquals(1, unknown.exit(), unknown.output());
        assertTrue(
                unknown.output().contains("what changed since 'origin/main' cannot be told: git knows no revision"),
                unknown.output());
        assertTrue(unknown.output().contains("MojoExecutionException"), unknown.output());

        MavenBuild.Outcome pruned = run(notes, "baseline", "-Dnotes.prune");
        assertEquals(0, pruned.exit(), pruned.output());
        assertTrue(pruned.output().contains("2 debts taken out of "), pruned.output());
    }

    private static MavenBuild.Outcome run(Path notes, String goal, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(MavenBuild.goal(goal));
        return new MavenBuild(notes).run(all.toArray(String[]::new));
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(temporary.resolve("a repository").toFile())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor(), command.toString());
    }
}
