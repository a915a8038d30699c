package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.git.Change;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.git.GitRepository;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.text.Likeness;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers names by the last commit. Git is asked only when a link leads nowhere, and where there is no git, no repository or no
 * commit, nothing is remembered.
 */
public final class GitRenames implements Renames {

    /** So much of a note is the same where it only moved; git itself asks for half. */
    private static final double SAME = 0.6;

    /** More notes that came and went at once are no move that somebody could follow. */
    private static final int MOST = 200;

    private final Path root;
    private final Map<NotePath, Optional<Note>> committed = new HashMap<>();
    private Optional<Tree> tree = Optional.empty();
    private Optional<Map<NotePath, NotePath>> moves = Optional.empty();

    /** @param root the notes' root */
    public GitRenames(Path root) {
        this.root = root;
    }

    /**
     * A working tree.
     *
     * @param repository whom to ask; nothing where there is none
     * @param prefix what stands before the path of a note in it
     */
    private record Tree(Optional<GitRepository> repository, String prefix) {

        static Tree of(Path root) {
            try {
                GitRepository repository = GitRepository.of(root);
                String way = repository
                        .root()
                        .toRealPath()
                        .relativize(root.toRealPath())
                        .toString()
                        .replace('\\', '/');
                return new Tree(Optional.of(repository), way.isEmpty() ? "" : way + "/");
            } catch (GitException | IOException | IllegalArgumentException e) {
                // nobody remembers
                return new Tree(Optional.empty(), "");
            }
        }

        Optional<NotePath> path(Optional<String> inRepository) {
            return inRepository
                    .filter(path -> path.startsWith(prefix))
                    .map(path -> NotePath.of(path.substring(prefix.length())));
        }
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
        return committed(origin(note.path(), now).orElse(note.path()))
                .flatMap(before -> new SectionTrail(before, note).follow(id));
    }

    private Tree tree() {
        if (tree.isEmpty()) {
            tree = Optional.of(Tree.of(root));
        }
        return tree.get();
    }

    private Map<NotePath, NotePath> moves(Notebook now) {
        if (moves.isEmpty()) {
            moves = Optional.of(readMoves(now));
        }
        return moves.get();
    }

    private Map<NotePath, NotePath> readMoves(Notebook now) {
        Map<NotePath, NotePath> found = new HashMap<>();
        if (tree().repository().isEmpty()) {
            return found;
        }
        try {
            List<Change> changes = tree().repository().get().changesSince("HEAD");
            changes.stream()
                    .filter(change ->
                            change.before().isPresent() && !change.before().equals(change.after()))
                    .forEach(change -> tree().path(change.before())
                            .ifPresent(before ->
                                    tree().path(change.after()).ifPresent(after -> found.put(before, after))));
            addUnstaged(changes, now, found);
        } catch (GitException e) {
            // there is no commit yet
            return found;
        }
        return found;
    }

    /** Git sees a move only when the new file is staged; until then one note is gone and another is new. */
    private void addUnstaged(List<Change> changes, Notebook now, Map<NotePath, NotePath> found) {
        List<NotePath> gone = changes.stream()
                .filter(change -> change.after().isEmpty())
                .flatMap(change -> tree().path(change.before()).stream())
                .filter(path -> path.value().endsWith(".md"))
                .toList();
        List<Note> fresh = changes.stream()
                .filter(change -> change.before().isEmpty())
                .flatMap(change -> tree().path(change.after()).stream())
                .flatMap(path -> now.note(path).stream())
                .toList();
        if (gone.size() > MOST || fresh.size() > MOST) {
            return;
        }
        for (NotePath path : gone) {
            committed(path).ifPresent(before -> {
                List<Note> alike = fresh.stream()
                        .filter(note -> Likeness.ofLines(
                                        before.text().content(), note.text().content())
                                >= SAME)
                        .toList();
                if (alike.size() == 1) {
                    found.put(path, alike.get(0).path());
                }
            });
        }
    }

    private Optional<Note> committed(NotePath path) {
        return committed.computeIfAbsent(
                path,
                any -> tree().repository()
                        .flatMap(repository -> repository.committed(tree().prefix() + path.value()))
                        .flatMap(bytes -> parsed(path, bytes)));
    }

    private static Optional<Note> parsed(NotePath path, byte[] bytes) {
        try {
            SourceText text = SourceText.of(new String(bytes, StandardCharsets.UTF_8));
            return Optional.of(new NoteParser().parse(path, text));
        } catch (TooComplexException e) {
            return Optional.empty();
        }
    }
}
