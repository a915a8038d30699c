package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.git.GitRepository;
import io.github.interviewnotes.notes.git.TestRepository;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedTreeTest {

    @TempDir
    private Path temporary;

    private TestRepository repository;

    @BeforeEach
    void commitNotes() throws Exception {
        repository = TestRepository.init(temporary.resolve("r"));
        repository.write("my \"notes\" [x]/a.md", "# A\n");
        repository.write("my \"notes\" [x]/sub/b é.md", "# B\n");
        repository.write("my \"notes\" [x]/run.sh", "1\n2\n3\n");
        repository.write("my n/other.md", "# Other\n");
        repository.commit();
    }

    private Notebook notebook() throws Exception {
        try (Workers workers = new Workers(2)) {
            return new NotebookLoader(NotesSettings.defaults(), workers)
                    .load(StagedTree.of(GitRepository.of(repository.folder()), "my \"notes\" [x]"));
        }
    }

    private String text(String path) throws Exception {
        return notebook().note(NotePath.of(path)).orElseThrow().text().content();
    }

    private static List<String> files(Notebook notebook) {
        return notebook.files().files().stream().map(NotePath::value).toList();
    }

    @Test
    void aTreeThatIsAsItIsStagedIsAsTheFolder() throws Exception {
        try (Workers workers = new Workers(2)) {
            Notebook folder = new NotebookLoader(NotesSettings.defaults(), workers)
                    .load(repository.folder().resolve("my \"notes\" [x]"));
            Notebook staged = notebook();
            assertEquals(folder.notes(), staged.notes());
            assertEquals(folder.files().files(), staged.files().files());
            assertEquals(folder.files().folders(), staged.files().folders());
        }
    }

    @Test
    void whatIsChangedAfterItWasStagedIsAsItWasThen() throws Exception {
        repository.write("my \"notes\" [x]/a.md", "# Staged\n");
        repository.git("add", "-A");
        repository.write("my \"notes\" [x]/a.md", "# Later\n");

        assertEquals("# Staged\n", text("a.md"));
    }

    @Test
    void whatGitDoesNotKnowIsNotThere() throws Exception {
        repository.write("my \"notes\" [x]/new.md", "# New\n");
        Files.delete(repository.folder().resolve("my \"notes\" [x]/a.md"));

        assertEquals(List.of("a.md", "run.sh", "sub/b é.md"), files(notebook()));
        assertEquals("# A\n", text("a.md"));

        repository.git("rm", "-q", "--cached", "my \"notes\" [x]/a.md");
        assertEquals(List.of("run.sh", "sub/b é.md"), files(notebook()));
    }

    @Test
    void aSparseCheckoutHasAllThatIsStaged() throws Exception {
        repository.git("sparse-checkout", "set", "--no-cone", "/my n/");
        assertTrue(Files.notExists(repository.folder().resolve("my \"notes\" [x]/a.md")));

        assertEquals("# A\n", text("a.md"));
    }

    @Test
    void beforeTheFirstCommitThereIsAnIndex() throws Exception {
        TestRepository fresh = TestRepository.init(temporary.resolve("fresh"));
        fresh.write("a.md", "# A\n");
        fresh.git("add", "a.md");

        try (Workers workers = new Workers(2)) {
            Notebook notebook = new NotebookLoader(NotesSettings.defaults(), workers)
                    .load(StagedTree.of(GitRepository.of(fresh.folder()), ""));
            assertEquals(List.of("a.md"), files(notebook));
        }
    }

    @Test
    void symbolicLinksLeadWhereTheyLeadInTheCommit() throws Exception {
        Path notes = repository.folder().resolve("my \"notes\" [x]");
        Files.createSymbolicLink(notes.resolve("out.md"), Path.of("../../secret.md"));
        Files.createSymbolicLink(notes.resolve("gone.md"), Path.of("nowhere.md"));
        Files.createSymbolicLink(notes.resolve("same.md"), Path.of("a.md"));
        Files.createSymbolicLink(notes.resolve("script.md"), Path.of("run.sh"));
        Files.createSymbolicLink(notes.resolve("folder"), Path.of("sub"));
        Files.writeString(temporary.resolve("secret.md"), "secret");
        repository.git("add", "-A");

        Notebook notebook = notebook();

        assertEquals(
                List.of(
                        new Damage.Unreadable(NotePath.of("gone.md"), "it is a symbolic link that leads nowhere"),
                        new Damage.OutsideRoot(NotePath.of("out.md"))),
                notebook.damages());
        assertEquals(List.of("a.md", "run.sh", "same.md", "script.md", "sub/b é.md"), files(notebook));
        assertTrue(notebook.files().hasFolder(NotePath.of("folder")));
        assertEquals("1\n2\n3\n", text("script.md"));
    }

    @Test
    void aSubmoduleIsAsItIsOnTheDisk() throws Exception {
        TestRepository other = TestRepository.init(temporary.resolve("other"));
        other.write("inner.md", "# Inner\n");
        other.commit();
        repository.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                other.folder().toString(),
                "my \"notes\" [x]/module");

        assertTrue(files(notebook()).contains("module/inner.md"), () -> "inner.md");
        assertEquals("# Inner\n", text("module/inner.md"));
    }
}
