package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Renames;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers names by the last commit. Git is asked only when a link leads nowhere, and where there is no git, no repository or no
 * commit, nothing is remembered.
 */
public final class GitRenames implements Renames {

    private final Path root;
    private boolean isAsked;
    private Optional<LastCommit> commit = Optional.empty();
    private Optional<Map<NotePath, NotePath>> moves = Optional.empty();

    /** @param root the notes' root */
    public GitRenames(Path root) {
        this.root = root;
    }

    @Override
    public synchronized Optional<NotePath> file(NotePath gone, Notebook now) {
        return Optional.ofNullable(moves(now).get(gone)).filter(now.files()::hasFile);
    }

    @Override
    public synchronized Optional<NotePath> origin(NotePath path, Notebook now) {
        return moves(now).entrySet().stream()
                .filter(move -> move.getValue().equals(path))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized Optional<String> anchor(Note note, String id, Notebook now) {
        NotePath then = origin(note.path(), now).orElse(note.path());
        return commit().flatMap(last -> last.note(then)).flatMap(before -> new SectionTrail(before, note).follow(id));
    }

    private Optional<LastCommit> commit() {
        if (!isAsked) {
            commit = LastCommit.of(root);
            isAsked = true;
        }
        return commit;
    }

    private Map<NotePath, NotePath> moves(Notebook now) {
        if (moves.isEmpty()) {
            moves = Optional.of(
                    commit().map(last -> new Moves(root, last, now).read()).orElse(Map.of()));
        }
        return moves.get();
    }
}
