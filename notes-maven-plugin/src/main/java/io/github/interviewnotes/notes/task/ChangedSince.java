package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The scope of what differs from a branch: what was committed since the history of {@code HEAD} and that of the branch parted, what is
 * staged, what is only in the working tree, and what git does not know yet.
 *
 * @param revision the branch, or any other name of a commit
 */
public record ChangedSince(String revision) implements Scoping {

    /** Returns the scope for what somebody has given as a revision; without one that is everything. */
    public static Scoping of(String revision) {
        return revision == null || revision.isBlank() ? Scoping.everything() : new ChangedSince(revision.strip());
    }

    @Override
    public Scope of(NotesFolder folder) throws SetupException, ConfigException, IOException {
        Path source = folder.source();
        if (!Files.isDirectory(source)) {
            throw new NoSuchFileException(source.toString());
        }
        try {
            GitRepository repository = GitRepository.of(source);
            return ChangedFiles.of(repository.changesSince(repository.mergeBase(revision)), repository.root(), folder)
                    .scope("changed since " + revision);
        } catch (GitException e) {
            throw new SetupException("what changed since '" + revision + "' cannot be told: " + e.getMessage(), e);
        }
    }
}
