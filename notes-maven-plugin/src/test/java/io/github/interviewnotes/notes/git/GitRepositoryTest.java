package io.github.interviewnotes.notes.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.process.ProgramPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

    private static final String LONG = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void commitThreeNotes() throws Exception {
        git("init", "-q", "-b", "main");
        write("a.md", "first\n");
        write("sub/b ü\".md", LONG);
        write("c.md", "third\n");
        commit();
        repository = GitRepository.of(folder.resolve("sub"));
    }

    @Test
    void theRootIsFoundFromWithin() throws Exception {
        assertEquals(folder.toRealPath(), repository.root().toRealPath());
    }

    @Test
    void changesAreThoseOfCommitsIndexAndFolder() throws Exception {
        git("checkout", "-q", "-b", "work");
        write("committed.md", "new\n");
        commit();
        write("staged.md", "new\n");
        git("add", "staged.md");
        write("a.md", "changed\n");
        Files.delete(folder.resolve("c.md"));
        git("mv", "sub/b ü\".md", "moved.md");
        write("un\nknown.md", "new\n");
        write(".gitignore", "ignored.md\n");
        write("ignored.md", "new\n");

        assertEquals(
                List.of(
                        Change.added(".gitignore"),
                        Change.added("committed.md"),
                        Change.added("staged.md"),
                        Change.added("un\nknown.md"),
                        Change.at("a.md"),
                        Change.removed("c.md"),
                        Change.moved("sub/b ü\".md", "moved.md")),
                sorted(repository.changesSince(repository.mergeBase("main"))));
    }

    @Test
    void whatIsStagedIsNotWhatLiesInTheFolder() throws Exception {
        write("a.md", "staged\n");
        git("add", "a.md");
        write("a.md", "later\n");
        write("c.md", "not staged\n");

        assertEquals(List.of(Change.at("a.md")), repository.staged());
        assertArrayEquals(bytes("staged\n"), repository.staged("a.md").orElseThrow());
        assertArrayEquals(bytes("first\n"), repository.committed("a.md").orElseThrow());
        assertTrue(repository.committed("none.md").isEmpty());
    }

    @Test
    void anUnknownRevisionIsNamed() {
        assertEquals(
                "git knows no revision '--output=x'; fetch it first, or name another one",
                assertThrows(GitException.class, () -> repository.mergeBase("--output=x"))
                        .getMessage());
    }

    @Test
    void historiesWithoutACommonCommitAreSaidToBe() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        write("a.md", "another beginning\n");
        commit();
        assertEquals(
                "HEAD and 'main' have no commit in common here; in a shallow clone fetch the whole history (fetch-depth: 0)",
                assertThrows(GitException.class, () -> repository.mergeBase("main"))
                        .getMessage());
    }

    @Test
    void aMissingGitIsNamed() {
        assertEquals(
                "there is no program git on the search path; install it",
                assertThrows(GitException.class, () -> GitRepository.of(folder, ProgramPath.of("")))
                        .getMessage());
    }

    @Test
    void aFolderOutsideOfAnyRepositoryIsNamed(@TempDir Path other) {
        assertTrue(assertThrows(GitException.class, () -> GitRepository.of(other))
                .getMessage()
                .startsWith(other + " is in no working tree of git (fatal: not a git repository"));
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .sorted((one, other) ->
                        Boolean.compare(one.before().isPresent(), other.before().isPresent()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "--allow-empty", "-m", "notes");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, process.waitFor(), command.toString());
    }
}
