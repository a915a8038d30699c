package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.note.NotePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTaskTest {

    private static final long DEADLINE_SECONDS = 30;

    @TempDir
    private Path temporary;

    private Path notes;
    private final BlockingQueue<Scope> judged = new LinkedBlockingQueue<>();
    private final AtomicReference<Throwable> end = new AtomicReference<>();
    private Thread thread;

    @BeforeEach
    void watch() throws Exception {
        notes = Files.createDirectories(temporary.resolve("notes"));
        Files.createDirectories(notes.resolve("rules"));
        Files.writeString(notes.resolve("rules/dictionary.txt"), "word\n");
        Files.writeString(notes.resolve("a.md"), "# A\n");
        WatchTask task = new WatchTask(new NotesFolder(notes, Optional.empty(), Optional.empty()));
        thread = new Thread(() -> {
            try {
                task.run(judged::add);
            } catch (Exception e) {
                end.set(e);
            }
        });
        thread.start();
        assertEquals(Scope.everything(), next());
    }

    @AfterEach
    void end() throws Exception {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
        assertFalse(thread.isAlive(), "an interrupt ends it");
    }

    private Scope next() throws InterruptedException {
        Scope scope = judged.poll(DEADLINE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(scope, "nothing was judged");
        return scope;
    }

    /** A slow machine may divide what belongs together. */
    private void awaitSaved(String path) throws InterruptedException {
        Scope.Changes changes;
        do {
            changes = assertInstanceOf(Scope.Changes.class, next());
        } while (!changes.files().contains(NotePath.of(path)));
    }

    @Test
    void aNoteThatIsSavedIsJudged() throws Exception {
        Files.writeString(notes.resolve("a.md"), "# A\n\nmore\n");

        assertEquals(new Scope.Changes(Set.of(NotePath.of("a.md")), "saved"), next());
    }

    @Test
    void aNoteThatAnEditorPutsInPlaceIsJudged() throws Exception {
        Files.writeString(notes.resolve(".a.md.draft"), "# A\n\nmore\n");
        Files.move(notes.resolve(".a.md.draft"), notes.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);

        assertEquals(new Scope.Changes(Set.of(NotePath.of("a.md")), "saved"), next());
    }

    @Test
    void notesInANewFolderAreJudged() throws Exception {
        Path folder = Files.createDirectories(notes.resolve("new/deep"));
        Files.writeString(folder.resolve("b.md"), "# B\n");
        awaitSaved("new/deep/b.md");

        Files.writeString(folder.resolve("c.md"), "# C\n");
        awaitSaved("new/deep/c.md");
    }

    @Test
    void aNoteThatGoesIsJudged() throws Exception {
        Files.delete(notes.resolve("a.md"));

        awaitSaved("a.md");
    }

    @Test
    void newRulesJudgeAllNotes() throws Exception {
        Files.writeString(notes.resolve("rules/dictionary.txt"), "other\n");

        assertEquals(new Scope.Everything("rules/ saved"), next());
    }

    @Test
    void whatIsBuiltOrHiddenIsNobodysBusiness() throws Exception {
        Files.writeString(Files.createDirectories(notes.resolve("target")).resolve("b.md"), "# B\n");
        Files.writeString(notes.resolve(".hidden.md"), "# H\n");
        Files.writeString(notes.resolve("a.md"), "# A\n\nmore\n");

        assertEquals(new Scope.Changes(Set.of(NotePath.of("a.md")), "saved"), next());
    }

    @Test
    void aFolderThatGoesEndsTheWatch() throws Exception {
        Files.delete(notes.resolve("a.md"));
        Files.delete(notes.resolve("rules/dictionary.txt"));
        Files.delete(notes.resolve("rules"));
        Files.delete(notes);

        thread.join(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
        assertFalse(thread.isAlive());
        assertTrue(end.get() instanceof SetupException, () -> String.valueOf(end.get()));
        assertEquals(
                "the folder " + notes + " is gone, so there is nothing left to watch",
                end.get().getMessage());
    }
}
