package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.StagedTree;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.git.Change;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.git.GitRepository;
import io.github.interviewnotes.notes.git.StagedFile;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The notes and rules that the next commit will hold.
 *
 * @param repository the repository that the notes are in
 * @param folder where the notes and the rules are
 */
public record StagedNotes(GitRepository repository, NotesFolder folder) {

    /**
     * Finds the repository.
     *
     * @throws SetupException if there is none
     */
    public static StagedNotes of(NotesFolder folder) throws SetupException {
        // a hook runs in the root of its working tree, and git tells it by variables which that is: elsewhere they
        // mislead
        Path here =
                System.getenv("GIT_DIR") == null ? folder.source() : Path.of("").toAbsolutePath();
        try {
            return new StagedNotes(GitRepository.of(here), folder);
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
    }

    /**
     * Returns the notes.
     *
     * @throws SetupException if git has no answer
     */
    public StagedTree tree() throws SetupException {
        try {
            return StagedTree.of(repository, requireWithin(folder.source()));
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
    }

    /**
     * Returns the files below the notes' root that the commit changes, adds or removes, a renamed one by both its names.
     *
     * @throws SetupException if git has no answer
     */
    public Set<NotePath> changes() throws SetupException {
        String source = requireWithin(folder.source());
        String prefix = source.isEmpty() ? "" : source + "/";
        Set<NotePath> paths = new TreeSet<>();
        try {
            for (Change change : repository.staged()) {
                Stream.of(change.before(), change.after())
                        .flatMap(Optional::stream)
                        .filter(path -> path.startsWith(prefix) && path.indexOf('\\') < 0)
                        .map(path -> NotePath.of(path.substring(prefix.length())))
                        .forEach(paths::add);
            }
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
        return paths;
    }

    /**
     * Reads the rules as they are staged; rules outside of the repository are as they are.
     *
     * @throws SetupException if git has no answer
     * @throws ConfigException if they cannot be used
     */
    public Configuration configuration() throws SetupException, ConfigException {
        Optional<Path> rules = folder.rules();
        Optional<String> within = rules.isPresent() ? within(rules.get()) : Optional.empty();
        if (within.isEmpty()) {
            return folder.configuration();
        }
        String prefix = within.get().isEmpty() ? "" : within.get() + "/";
        try {
            Set<String> changed = new HashSet<>(repository.unstaged(within.get()));
            Map<String, SourceText> drafts = new HashMap<>();
            for (StagedFile file : repository.index(within.get())) {
                String name = file.path().substring(prefix.length());
                if (changed.contains(file.path()) && Configuration.FILES.contains(name)) {
                    byte[] bytes = repository.blobs(List.of(file.id())).get(file.id());
                    drafts.put(name, SourceText.of(new String(bytes, StandardCharsets.UTF_8)));
                }
            }
            return folder.configuration(new RulesFiles(drafts));
        } catch (GitException e) {
            throw new SetupException(e.getMessage(), e);
        }
    }

    /**
     * Returns the way to a folder from the repository's root, with forward slashes.
     *
     * @throws SetupException if it is not in the repository
     */
    public String requireWithin(Path path) throws SetupException {
        return within(path)
                .orElseThrow(() -> new SetupException(path + " is not in the repository " + repository.root()
                        + "; a hook can check only notes that are committed with it"));
    }

    /** Returns the way to a folder from the repository's root, with forward slashes, if it is in there. */
    public Optional<String> within(Path path) {
        Path real = real(path);
        Path root = real(repository.root());
        return real.startsWith(root)
                ? Optional.of(root.relativize(real).toString().replace(File.separatorChar, '/'))
                : Optional.empty();
    }

    /** Git names its root without symbolic links. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
