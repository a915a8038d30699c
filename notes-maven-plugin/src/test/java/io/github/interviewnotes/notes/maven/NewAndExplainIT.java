package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole Maven builds that write a new note and explain rules, in a folder without a POM. */
class NewAndExplainIT {

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(temporary.resolve("notes"));
    }

    @Test
    void writesANoteOnceAndExplainsIt() throws Exception {
        MavenBuild maven = new MavenBuild(folder);
        MavenBuild.Outcome made =
                maven.run("-Dnotes.note=django/caching.md", "-Dnotes.title=What a cache costs", MavenBuild.goal("new"));
        assertEquals(0, made.exit(), made.output());
        assertEquals("# What a cache costs\n", Files.readString(folder.resolve("django/caching.md")));

        MavenBuild.Outcome again = maven.run("-Dnotes.note=django/caching.md", MavenBuild.goal("new"));
        assertEquals(1, again.exit(), again.output());
        assertTrue(
                again.output().contains("'django/caching.md' is there already; nothing was changed"), again.output());

        MavenBuild.Outcome quiet = maven.run("-q", "-Dnotes.file=django/caching.md", MavenBuild.goal("explain"));
        assertTrue(quiet.output().startsWith("django/caching.md\n  rules from  nowhere"), quiet.output());
    }

    @Test
    void aQuietMavenPrintsThePageAloneAndWithoutColours() throws Exception {
        MavenBuild.Outcome page =
                new MavenBuild(folder).run("-q", "-Dnotes.rule=link/broken-anchor", MavenBuild.goal("explain"));
        assertEquals(0, page.exit(), page.output());
        assertTrue(page.output().startsWith("link/broken-anchor\n\nA link to a heading"), page.output());
        assertFalse(page.output().contains("\u001B"), page.output());
    }

    @Test
    void refusesAParameterThatNoGoalHas() throws Exception {
        MavenBuild.Outcome refused = new MavenBuild(folder).run("-Dnotes.ruel=link", MavenBuild.goal("explain"));
        assertEquals(1, refused.exit(), refused.output());
        assertTrue(
                refused.output().contains("no goal has a parameter 'notes.ruel'; did you mean 'notes.rule'?"),
                refused.output());
    }
}
