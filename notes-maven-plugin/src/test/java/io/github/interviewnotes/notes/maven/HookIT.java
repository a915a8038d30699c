package io.github.interviewnotes.notes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.git.TestRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook as Maven installs it, with real git and real Java. */
class HookIT {

    @TempDir
    private Path temporary;

    private TestRepository repository;

    @BeforeEach
    void installTheHook() throws Exception {
        repository = TestRepository.init(temporary.resolve("my 'notes'"));
        repository.write("INDEX.md", "# Index\n\n- [A](a.md): the first\n- [B](b.md): the second\n");
        repository.write("a.md", "# A\n\nSee [the part](b.md#part).\n\n[old debt](nowhere.md)\n");
        repository.write("b.md", "# B\n\n## Part\n\nIt has words.\n");
        repository.commit();
        MavenBuild.Outcome outcome = new MavenBuild(repository.folder()).run(MavenBuild.goal("hook"));
        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(Files.exists(repository.folder().resolve(".git/notes/notes.jsa")), outcome.output());
    }

    @Test
    void aCommitIsCheckedAsItIsStaged() throws Exception {
        repository.write("b.md", "# B\n\n## Other\n\nIt has words.\n");
        TestRepository.Outcome refused = repository.tryGit("commit", "-qam", "x");
        assertEquals(1, refused.exit(), refused.output());
        assertTrue(refused.output().startsWith("a.md:3:16: error link/broken-anchor "), refused.output());
        assertFalse(refused.output().contains("nowhere.md"), "a debt of another note stops nobody");
        assertTrue(refused.output().contains("\n3 of 3 notes (1 staged, 2 that link to them), "), refused.output());

        assertTrue(
                refused.output()
                        .contains("\nTo mend all of this: .git/notes/notes fix --sourceDirectory=.\n"
                                + "Then stage what changed, and commit again\n"),
                refused.output());
        Files.createDirectory(repository.folder().resolve("deep"));
        String top = repository.folder().toRealPath().toString();
        String below = repository.tryGit("-C", "deep", "commit", "-qam", "x").output();
        assertTrue(
                below.contains("\nTo mend all of this: \"" + top + "/.git/notes/notes\" fix --sourceDirectory=\"" + top
                        + "\"\n"),
                below);

        repository.write("b.md", "# B\n\n## Part\n\nIt has more words.\n");
        repository.git("add", "b.md");
        repository.write("b.md", "# B\n\nSee [none](none.md).\n");
        TestRepository.Outcome passed = repository.tryGit("commit", "-qm", "x");
        assertEquals(0, passed.exit(), passed.output());

        TestRepository.Outcome spelling = repository.tryGit("commit", "-qam", "x");
        assertEquals(1, spelling.exit());
        assertTrue(
                spelling.output().contains("b.md:3:12: error link/broken-file 'none.md' does not exist"),
                spelling.output());

        MavenBuild.Outcome gone = new MavenBuild(repository.folder()).run(MavenBuild.goal("hook"), "-Dnotes.uninstall");
        assertEquals(0, gone.exit(), gone.output());
        assertFalse(Files.exists(repository.folder().resolve(".git/hooks/pre-commit")));
        assertFalse(Files.exists(repository.folder().resolve(".git/notes")));
    }

    @Test
    void theCommandLineStartsQuietly() throws Exception {
        String program = repository.folder().resolve(".git/notes/notes").toString();

        TestRepository.Outcome outcome = repository.run(Map.of(), List.of(program, "check", "--format=text", "b.md"));
        assertTrue(outcome.output().matches("3 notes, \\d+ rules: nothing to report\n"), outcome.output());
        assertEquals(0, outcome.exit());

        TestRepository.Outcome wrong = repository.run(Map.of(), List.of(program, "chekc"));
        assertEquals("notes: there is no command 'chekc'; did you mean 'check'?\n", wrong.output());
        assertEquals(2, wrong.exit());
    }
}
