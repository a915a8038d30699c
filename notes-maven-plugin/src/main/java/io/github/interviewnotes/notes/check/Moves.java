package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.git.Change;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Likeness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out where files went since the last commit. Git sees a move only when the new file is staged; until then one file is gone and
 * another is new.
 *
 * @param root the notes' root
 * @param commit that commit
 * @param now the notes as they are
 */
record Moves(Path root, LastCommit commit, Notebook now) {

    /** So much of a note is the same where it only moved; git itself asks for half. */
    private static final double SAME = 0.6;

    /** More files that came and went at once are no move that somebody could follow. */
    private static final int MOST = 200;

    /** Returns the new path of each file that has one, by the old path. */
    Map<NotePath, NotePath> read() {
        Map<NotePath, NotePath> found = new HashMap<>();
        List<Change> changes = commit.changes();
        changes.stream()
                .filter(change ->
                        change.before().isPresent() && !change.before().equals(change.after()))
                .forEach(change -> commit.path(change.before())
                        .ifPresent(before -> commit.path(change.after()).ifPresent(after -> found.put(before, after))));
        List<NotePath> gone = paths(changes, Change::before, Change::after);
        List<NotePath> fresh = paths(changes, Change::after, Change::before);
        if (gone.size() <= MOST && fresh.size() <= MOST) {
            gone.forEach(path -> successor(path, fresh).ifPresent(after -> found.put(path, after)));
        }
        return found;
    }

    /** Returns the paths that stand on one side of a change and not on the other. */
    private List<NotePath> paths(
            List<Change> changes,
            Function<Change, Optional<String>> there,
            Function<Change, Optional<String>> notThere) {
        return changes.stream()
                .filter(change -> notThere.apply(change).isEmpty())
                .flatMap(change -> commit.path(there.apply(change)).stream())
                .toList();
    }

    /** Returns the one new file that is like one that is gone: most of a note's lines, or all bytes of another file. */
    private Optional<NotePath> successor(NotePath gone, List<NotePath> fresh) {
        List<NotePath> alike = gone.value().endsWith(".md")
                ? commit.note(gone).map(note -> alike(note, fresh)).orElse(List.of())
                : commit.bytes(gone).map(bytes -> equal(bytes, fresh)).orElse(List.of());
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private List<NotePath> alike(Note gone, List<NotePath> fresh) {
        return fresh.stream()
                .flatMap(path -> now.note(path).stream())
                .filter(note ->
                        Likeness.ofLines(gone.text().content(), note.text().content()) >= SAME)
                .map(Note::path)
                .toList();
    }

    private List<NotePath> equal(byte[] gone, List<NotePath> fresh) {
        return fresh.stream()
                .filter(path -> now.files().hasFile(path) && holds(root.resolve(path.value()), gone))
                .toList();
    }

    private static boolean holds(Path file, byte[] bytes) {
        try {
            return bytes.length > 0
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false;
        }
    }
}
