package io.github.interviewnotes.notes.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.git.TestRepository;
import io.github.interviewnotes.notes.process.ProgramPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The scripts with real git, and something in Java's place that says how it was called. */
class HookScriptTest {

    private static final String CALLED = "java was called";

    @TempDir
    private Path temporary;

    private TestRepository repository;
    private Path home;

    @BeforeEach
    void installWithoutJava() throws Exception {
        repository = TestRepository.init(temporary.resolve("a 'good' repository"));
        repository.write("my notes/a.md", "# A\n");
        repository.write("my notes/picture.png", "x");
        repository.write("code.txt", "x\n");
        repository.write("rules/notes.yaml", "rules: {}\n");
        repository.commit();
        home = repository.folder().resolve(".git/notes");
        Path java = program("java", "echo " + CALLED + " \"$@\"; exit 1");
        Path plugin = Files.writeString(temporary.resolve("plugin.jar"), "");
        new Launcher(home).write(new JavaSetup(java, plugin, List.of()));
        HookCheck check = new HookCheck("my notes", Optional.of("rules"), List.of());
        AtomicFile.write(home.resolve("checks/1.args"), check.arguments());
        AtomicFile.write(
                home.resolve("checks/1.sh"),
                check.script("1.args", NotesSettings.defaults()).getBytes(StandardCharsets.UTF_8));
        new Launcher(home).writeProgram("pre-commit", Script.PRE_COMMIT.text());
        new HookFile(repository.folder().resolve(".git/hooks")).install();
    }

    private Path program(String name, String script) throws Exception {
        Path file = Files.writeString(temporary.resolve(name), "#!/bin/sh\n" + script + "\n");
        Launcher.makeRunnable(file);
        return file;
    }

    private void assertJudged(String... arguments) throws Exception {
        TestRepository.Outcome outcome = repository.tryGit(arguments);
        assertEquals(
                CALLED + " @.git/notes/java.args -XX:+SuppressFatalErrorMessage @.git/notes/checks/1.args",
                outcome.output().lines().findFirst().orElse(""),
                outcome.output());
        assertEquals(1, outcome.exit());
    }

    private void assertPassed(String... arguments) throws Exception {
        TestRepository.Outcome outcome = repository.tryGit(arguments);
        assertTrue(!outcome.output().contains(CALLED), outcome.output());
        assertEquals(0, outcome.exit(), outcome.output());
    }

    @Test
    void aChangedNoteIsJudged() throws Exception {
        repository.write("my notes/a.md", "# A\n\nmore\n");
        assertJudged("commit", "-qam", "x");
        assertJudged("commit", "-qm", "x", "my notes/a.md");
    }

    @Test
    void otherFilesStartNoJava() throws Exception {
        repository.write("code.txt", "y\n");
        repository.write("elsewhere.md", "# E\n");
        repository.write("my notes/picture.png", "y");
        repository.git("add", "-A");
        assertPassed("commit", "-qm", "x");
        assertPassed("commit", "-q", "--allow-empty", "-m", "x");
        assertPassed("commit", "-q", "--amend", "--allow-empty", "-m", "y");
    }

    @Test
    void rulesAndDeletionsAreJudged() throws Exception {
        repository.write("rules/notes.yaml", "rules:\n");
        assertJudged("commit", "-qam", "x");
        repository.git("reset", "-q", "--hard");
        repository.git("rm", "-q", "my notes/picture.png");
        assertJudged("commit", "-qm", "x");
        repository.git("reset", "-q", "--hard");
        repository.git("mv", "my notes/picture.png", "my notes/photo.png");
        assertJudged("commit", "-qm", "x");
    }

    @Test
    void aCommitCanPassItBy() throws Exception {
        repository.write("my notes/a.md", "# A\n\nmore\n");
        assertPassed("commit", "-q", "--no-verify", "-am", "x");
    }

    @Test
    void aHookThatWasThereRunsAfterIt() throws Exception {
        Path hook = repository.folder().resolve(".git/hooks/pre-commit");
        new HookFile(hook.getParent()).uninstall();
        Files.writeString(hook, "#!/bin/sh\nset -eu\necho other hook\nexit 3\n");
        Launcher.makeRunnable(hook);
        new HookFile(hook.getParent()).install();

        repository.write("code.txt", "y\n");
        assertEquals("other hook\n", repository.tryGit("commit", "-qam", "x").output());
        repository.write("my notes/a.md", "# A\n\nmore\n");
        assertJudged("commit", "-qam", "x");
    }

    @Test
    void aHookThatIsNoScriptOfAShellRunsAfterIt() throws Exception {
        Path hook = repository.folder().resolve(".git/hooks/pre-commit");
        new HookFile(hook.getParent()).uninstall();
        Files.writeString(hook, "#!/usr/bin/awk -f\nBEGIN { print \"other hook\"; exit 3 }\n");
        Launcher.makeRunnable(hook);
        new HookFile(hook.getParent()).install();

        repository.write("code.txt", "y\n");
        TestRepository.Outcome outcome = repository.tryGit("commit", "-qam", "x");
        assertTrue(
                !ProgramPath.of("/usr/bin").find("awk").isPresent()
                        || outcome.output().equals("other hook\n"),
                outcome.output());
        assertEquals(1, outcome.exit());
    }

    @Test
    void anotherWorkingTreeHasTheSameHook() throws Exception {
        Path other = temporary.resolve("other tree");
        repository.git("worktree", "add", "-q", "-b", "other", other.toString());
        TestRepository tree = new TestRepository(other);
        tree.write("my notes/a.md", "# A\n\nmore\n");

        TestRepository.Outcome outcome = tree.tryGit("commit", "-qam", "x");

        assertTrue(outcome.output().startsWith(CALLED + " @" + home + "/java.args"), outcome.output());
        assertEquals(1, outcome.exit());
    }

    @Test
    void aCrashOverADamagedArchiveHasASecondTryWithoutIt() throws Exception {
        program("java", "test -f .git/notes/notes.jsa || { echo " + CALLED + "; exit 1; }; kill -ABRT $$");
        Path archive = Files.writeString(home.resolve("notes.jsa"), "damaged");
        repository.write("my notes/a.md", "# A\n\nmore\n");

        TestRepository.Outcome outcome = repository.tryGit("commit", "-qam", "x");

        assertTrue(
                outcome.output()
                        .contains("notes: Java crashed, so .git/notes/notes.jsa is not used any more;"
                                + " run the goal notes:hook again\n"),
                outcome.output());
        assertTrue(outcome.output().endsWith(CALLED + "\n"), outcome.output());
        assertEquals(1, outcome.exit());
        assertFalse(Files.exists(archive));
    }

    @Test
    void aJavaThatMovedIsLookedForOnTheSearchPath() throws Exception {
        Files.move(
                temporary.resolve("java"),
                Files.createDirectories(temporary.resolve("bin")).resolve("java"));
        ProcessBuilder hook = new ProcessBuilder("sh", ".git/hooks/pre-commit")
                .directory(repository.folder().toFile())
                .redirectErrorStream(true);
        hook.environment().put("JAVA_HOME", temporary.resolve("no such folder").toString());
        hook.environment().merge("PATH", temporary.resolve("bin") + ":", (path, first) -> first + path);
        repository.write("my notes/a.md", "# A\n\nmore\n");
        repository.git("add", "-A");

        Process process = hook.start();

        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(output.startsWith(CALLED), output);
    }

    @Test
    void aPluginThatIsGoneBlocksTheCommitWithASentence() throws Exception {
        Files.delete(temporary.resolve("plugin.jar"));
        repository.write("my notes/a.md", "# A\n\nmore\n");

        TestRepository.Outcome outcome = repository.tryGit("commit", "-qam", "x");

        assertEquals(
                "notes: " + temporary.resolve("plugin.jar")
                        + " is gone, so nothing was checked; run the goal notes:hook"
                        + " again (git commit --no-verify commits as it is)\n",
                outcome.output());
        assertEquals(1, outcome.exit());
    }

    @TestFactory
    Stream<DynamicTest> everyShellUnderstandsTheScripts() {
        return Stream.of(List.of("dash"), List.of("bash", "--posix"), List.of("busybox", "sh"), List.of("sh"))
                .filter(shell -> ProgramPath.ofThisProcess().find(shell.get(0)).isPresent())
                .map(shell -> DynamicTest.dynamicTest(String.join(" ", shell), () -> {
                    repository.write("my notes/a.md", "# A\n\nmore\n");
                    repository.git("add", "-A");
                    List<String> command = new ArrayList<>(shell);
                    command.add(".git/notes/pre-commit");
                    TestRepository.Outcome outcome = repository.run(Map.of(), command);
                    assertEquals(
                            CALLED
                                    + " @.git/notes/java.args -XX:+SuppressFatalErrorMessage @.git/notes/checks/1.args\n",
                            outcome.output());
                    assertEquals(1, outcome.exit());
                }));
    }

    @Test
    void theCommandLineHandsItsWordsOn() throws Exception {
        TestRepository.Outcome outcome =
                repository.run(Map.of(), List.of(home.resolve("notes").toString(), "check", "my notes/a.md"));

        assertEquals(
                CALLED + " @" + home + "/java.args io.github.interviewnotes.notes.cli.Main check my notes/a.md\n",
                outcome.output());
    }
}
