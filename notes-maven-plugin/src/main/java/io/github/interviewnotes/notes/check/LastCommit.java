package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.git.Change;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.git.GitRepository;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of the notes as the last commit has it. Keeps what it has read; not thread-safe. */
final class LastCommit {

    private final GitRepository repository;
    private final String prefix;
    private final Map<NotePath, Optional<Note>> notes = new HashMap<>();

    /** @param prefix what stands before the path of a note in the repository */
    private LastCommit(GitRepository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    /** Returns that of the notes at {@code root}; nothing where there is no git or no repository. */
    static Optional<LastCommit> of(Path root) {
        try {
            GitRepository repository = GitRepository.of(root);
            String way = repository
                    .root()
                    .toRealPath()
                    .relativize(root.toRealPath())
                    .toString()
                    .replace('\\', '/');
            return Optional.of(new LastCommit(repository, way.isEmpty() ? "" : way + "/"));
        } catch (GitException | IOException | IllegalArgumentException e) {
            // nobody remembers
            return Optional.empty();
        }
    }

    /** Returns what differs by now; nothing where there is no commit yet. */
    List<Change> changes() {
        try {
            return repository.changesSince("HEAD");
        } catch (GitException e) {
            return List.of();
        }
    }

    /** Returns the path below the notes' folder of a path in the repository, if it lies there. */
    Optional<NotePath> path(Optional<String> inRepository) {
        return inRepository
                .filter(path -> path.startsWith(prefix))
                .map(path -> NotePath.of(path.substring(prefix.length())));
    }

    /** Returns what a file held. */
    Optional<byte[]> bytes(NotePath path) {
        return repository.committed(prefix + path.value());
    }

    /** Returns a note as it was. */
    Optional<Note> note(NotePath path) {
        return notes.computeIfAbsent(path, any -> bytes(path).flatMap(bytes -> parsed(path, bytes)));
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
