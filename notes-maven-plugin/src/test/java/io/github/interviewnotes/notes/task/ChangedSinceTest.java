package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.note.NotePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSinceTest {

    @TempDir
    Path temporary;

    private GitFolder repository;

    @BeforeEach
    void commitNotes() throws Exception {
        repository = GitFolder.init(temporary.resolve("a repository"));
        repository.write("my notes/a.md", "# A\n");
        repository.write("my notes/b.md", "# B\n\nText enough to be known again when the note has another name.\n");
        repository.write("my notes/ü \"x\".md", "# C\n");
        repository.write("other.md", "# Other\n");
        repository.commit();
        repository.git("checkout", "-q", "-b", "work");
    }

    @Test
    void whatIsCommittedStagedChangedAndNewCounts() throws Exception {
        repository.write("my notes/committed.md", "# New\n");
        repository.commit();
        repository.write("my notes/staged.md", "# New\n");
        repository.git("add", "-A");
        repository.write("my notes/a.md", "# A, changed\n");
        repository.write("my notes/un\nknown 日本.md", "# New\n");
        repository.write("other.md", "# Other, changed\n");
        Files.delete(repository.path().resolve("my notes/ü \"x\".md"));

        assertEquals(Set.of("a.md", "committed.md", "staged.md", "un\nknown 日本.md", "ü \"x\".md"), changed("my notes"));
    }

    @Test
    void aRenamedNoteCountsByBothNames() throws Exception {
        repository.git("mv", "my notes/b.md", "my notes/deep.md");

        assertEquals(Set.of("b.md", "deep.md"), changed("my notes"));
    }

    @Test
    void whatTheOtherBranchDidSinceIsNobodysChange() throws Exception {
        repository.git("checkout", "-q", "main");
        repository.write("my notes/a.md", "# A, on main\n");
        repository.commit();
        repository.git("checkout", "-q", "work");
        repository.write("my notes/b.md", "# B, on work\n");
        repository.commit();

        assertEquals(Set.of("b.md"), changed("my notes"));
    }

    @Test
    void aFolderAtTheRootOfTheRepositoryLosesNoLetter() throws Exception {
        repository.write("other.md", "# Other, changed\n");

        assertEquals(Set.of("other.md"), changed(""));
    }

    @Test
    void aChangeOfTheRulesIsAboutEverything() throws Exception {
        repository.write("my notes/rules/README.md", "# Rules\n");
        assertTrue(scope("my notes") instanceof Scope.Changes);

        repository.write("my notes/rules/notes.yaml", "rules: {}\n");
        assertEquals(new Scope.Everything("rules/ changed since main"), scope("my notes"));
    }

    @Test
    void rulesElsewhereInTheRepositoryCountAndThoseOutsideDoNot() throws Exception {
        repository.write("house/dictionary.txt", "zorkmid\n");
        Path house = repository.path().resolve("house");
        assertTrue(scope(repository.path().resolve("my notes"), Optional.of(house)) instanceof Scope.Everything);

        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("dictionary.txt"), "zorkmid\n");
        assertTrue(scope(repository.path().resolve("my notes"), Optional.of(outside)) instanceof Scope.Changes);
    }

    @Test
    void itWorksInAWorktree() throws Exception {
        repository.git(
                "worktree",
                "add",
                "-q",
                "-b",
                "third",
                temporary.resolve("tree").toString(),
                "main");
        GitFolder tree = new GitFolder(temporary.resolve("tree"));
        tree.write("my notes/a.md", "# A, in the tree\n");

        assertEquals(Set.of("a.md"), files(scope(tree.path().resolve("my notes"), Optional.empty())));
    }

    @Test
    void aSubmoduleIsARepositoryOfItsOwnAndAFolderOfTheOuterOne() throws Exception {
        GitFolder outer = GitFolder.init(temporary.resolve("outer"));
        outer.write("index.md", "# Outer\n");
        outer.commit();
        outer.git(
                "submodule",
                "--quiet",
                "add",
                "-b",
                "main",
                repository.path().toUri().toString(),
                "sub");
        outer.git("commit", "-q", "-m", "a submodule");
        GitFolder sub = new GitFolder(outer.path().resolve("sub"));
        sub.git("checkout", "-q", "-b", "topic");
        sub.write("my notes/a.md", "# A, in the submodule\n");

        assertEquals(Set.of("a.md"), files(scope(sub.path().resolve("my notes"), Optional.empty())));
        assertEquals(Set.of("sub"), files(scope(outer.path(), Optional.empty())));
    }

    @Test
    void aSymbolicLinkToTheNotesLeadsToTheirRepository() throws Exception {
        Path link = Files.createSymbolicLink(
                temporary.resolve("link"), repository.path().resolve("my notes"));
        repository.write("my notes/a.md", "# A, changed\n");

        assertEquals(Set.of("a.md"), files(scope(link, Optional.empty())));
    }

    @Test
    void aRevisionThatDoesNotExistIsNamed() {
        assertEquals(
                "what changed since 'origin/main' cannot be told: git knows no revision 'origin/main'; fetch it first, or name another one",
                refusal("origin/main"));
        assertTrue(refusal("--output=" + temporary.resolve("x")).contains("git knows no revision '--output="));
        assertFalse(Files.exists(temporary.resolve("x")));
    }

    @Test
    void aShallowCloneIsToldToFetchMore() throws Exception {
        repository.write("my notes/a.md", "# A, on work\n");
        repository.commit();
        repository.git("checkout", "-q", "main");
        repository.write("my notes/a.md", "# A, on main\n");
        repository.commit();
        GitFolder shallow = GitFolder.init(temporary.resolve("shallow"));
        String origin = repository.path().toUri().toString();
        shallow.git(
                "fetch", "-q", "--depth=1", origin, "work:refs/remotes/origin/work", "main:refs/remotes/origin/main");
        shallow.git("checkout", "-q", "-b", "work", "origin/work");
        repository = shallow;

        assertEquals(
                "what changed since 'origin/main' cannot be told: HEAD and 'origin/main' have no commit in common here; in a shallow"
                        + " clone fetch the whole history (fetch-depth: 0)",
                refusal("origin/main"));
    }

    @Test
    void aFolderOfNoRepositoryIsNamed(@TempDir Path elsewhere) {
        repository = new GitFolder(elsewhere);

        assertTrue(
                refusal("main").startsWith("what changed since 'main' cannot be told: " + elsewhere), refusal("main"));
    }

    /** A filter, a pager, an external diff or a watcher of a repository's configuration is somebody else's program. */
    @Test
    void noProgramOfTheRepositoryRuns() throws Exception {
        String trap = "touch '" + temporary.resolve("trapped") + "'; cat";
        for (String key :
                new String[] {"core.fsmonitor", "core.pager", "diff.external", "diff.x.textconv", "diff.x.command"}) {
            repository.git("config", key, trap);
        }
        repository.write(".gitattributes", "*.md diff=x\n");
        repository.write("my notes/a.md", "# A, changed\n");

        assertEquals(Set.of("a.md"), changed("my notes"));
        assertFalse(Files.exists(temporary.resolve("trapped")));
    }

    private String refusal(String revision) {
        Path folder =
                repository.path().resolve(Files.isDirectory(repository.path().resolve("my notes")) ? "my notes" : "");
        NotesFolder notes = new NotesFolder(folder, Optional.empty(), Optional.empty());
        return assertThrows(
                        SetupException.class, () -> ChangedSince.of(revision).of(notes))
                .getMessage();
    }

    private Set<String> changed(String folder) throws Exception {
        return files(scope(folder));
    }

    private Scope scope(String folder) throws Exception {
        return scope(repository.path().resolve(folder), Optional.empty());
    }

    private static Scope scope(Path folder, Optional<Path> rules) throws Exception {
        return ChangedSince.of("main").of(new NotesFolder(folder, rules, Optional.empty()));
    }

    private static Set<String> files(Scope scope) {
        return ((Scope.Changes) scope)
                .files().stream().map(NotePath::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
