package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.git.GitException;
import io.github.interviewnotes.notes.git.GitRepository;
import io.github.interviewnotes.notes.git.StagedFile;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A folder as it is staged, which is what a commit will hold: a file that git does not know is not there, and one that was changed after
 * it was staged is as it was then. What is on the disk as it is staged is read from there; submodules, of which a commit holds no file,
 * are as they are on the disk.
 */
public final class StagedTree implements Tree {

    private final GitRepository repository;
    private final Path root;
    private final Map<NotePath, StagedFile> files;
    private final Map<String, byte[]> blobs;

    private StagedTree(
            GitRepository repository, Path root, Map<NotePath, StagedFile> files, Map<String, byte[]> blobs) {
        this.repository = repository;
        this.root = root;
        this.files = files;
        this.blobs = blobs;
    }

    /**
     * Asks git what is staged.
     *
     * @param folder the folder, from the root of the repository, with forward slashes; empty for the root
     * @throws GitException if git has no answer
     */
    public static StagedTree of(GitRepository repository, String folder) throws GitException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        Path root = repository.root().resolve(folder);
        Map<NotePath, StagedFile> files = new TreeMap<>();
        for (StagedFile file : repository.index(folder)) {
            if (file.path().startsWith(prefix) && !file.path().contains("\\")) {
                files.put(NotePath.of(file.path().substring(prefix.length())), file);
            }
        }
        Set<String> ids = new TreeSet<>();
        files.values().stream().filter(StagedTree::isLink).map(StagedFile::id).forEach(ids::add);
        for (String path : repository.unstaged(folder)) {
            Optional.ofNullable(
                            path.startsWith(prefix) ? files.get(NotePath.of(path.substring(prefix.length()))) : null)
                    .filter(file -> file.kind() == StagedFile.Kind.FILE)
                    .ifPresent(file -> ids.add(file.id()));
        }
        return new StagedTree(repository, root, files, repository.blobs(ids));
    }

    @Override
    public Listing list(NotesSettings settings) throws IOException {
        List<NotePath> all = new ArrayList<>();
        List<NotePath> folders = new ArrayList<>();
        List<NotePath> notes = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        for (Map.Entry<NotePath, StagedFile> entry : files.entrySet()) {
            NotePath path = entry.getKey();
            switch (entry.getValue().kind()) {
                case FILE -> {
                    all.add(path);
                    if (settings.includes(path)) {
                        notes.add(path);
                    }
                }
                case LINK -> {
                    Optional<NotePath> target = target(path, entry.getValue());
                    if (target.isEmpty()) {
                        damages.add(new Damage.OutsideRoot(path));
                    } else if (isFile(target.get())) {
                        all.add(path);
                        // where the file itself is no note, nobody else would read it
                        if (settings.includes(path) && !settings.includes(target.get())) {
                            notes.add(path);
                        }
                    } else if (files.keySet().stream().anyMatch(file -> file.isBelow(target.get()))) {
                        folders.add(path);
                    } else if (settings.includes(path)) {
                        damages.add(new Damage.Unreadable(path, "it is a symbolic link that leads nowhere"));
                    }
                }
                case SUBMODULE -> {
                    folders.add(path);
                    Listing onDisk = onDisk(settings);
                    onDisk.files().stream().filter(file -> file.isBelow(path)).forEach(all::add);
                    onDisk.folders().stream().filter(file -> file.isBelow(path)).forEach(folders::add);
                    onDisk.notes().stream().filter(file -> file.isBelow(path)).forEach(notes::add);
                }
                default -> throw new IllegalStateException();
            }
        }
        damages.removeIf(damage -> settings.excludes(damage.path()));
        return new Listing(all, folders, notes, damages);
    }

    private Listing onDisk(NotesSettings settings) throws IOException {
        return FolderListing.of(root, settings);
    }

    private static boolean isLink(StagedFile file) {
        return file.kind() == StagedFile.Kind.LINK;
    }

    private boolean isFile(NotePath path) {
        StagedFile file = files.get(path);
        return file != null && file.kind() == StagedFile.Kind.FILE;
    }

    /** Returns where a symbolic link leads, or nothing where that is out of the root; links to links are not followed. */
    private Optional<NotePath> target(NotePath path, StagedFile link) {
        String target = new String(blobs.get(link.id()), StandardCharsets.UTF_8);
        return target.startsWith("/") ? Optional.empty() : path.parent().resolve(target);
    }

    @Override
    public InputStream open(NotePath path) throws IOException {
        Optional<byte[]> blob = notOnDisk(path);
        return blob.isPresent()
                ? new ByteArrayInputStream(blob.get())
                : Files.newInputStream(root.resolve(path.value()));
    }

    @Override
    public long size(NotePath path) throws IOException {
        Optional<byte[]> blob = notOnDisk(path);
        return blob.isPresent() ? blob.get().length : Files.size(root.resolve(path.value()));
    }

    /** Returns the content of a file of which the disk has none, or another one. */
    private Optional<byte[]> notOnDisk(NotePath path) throws IOException {
        Optional<StagedFile> file = file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        // a sparse checkout has on the disk only a part of what is staged
        boolean onDisk = !blobs.containsKey(file.get().id())
                && !isLink(files.get(path))
                && Files.isRegularFile(root.resolve(path.value()), LinkOption.NOFOLLOW_LINKS);
        return onDisk ? Optional.empty() : Optional.of(blob(file.get()));
    }

    /** Returns the file that a path leads to, or nothing where it is one of a submodule. */
    private Optional<StagedFile> file(NotePath path) {
        StagedFile file = files.get(path);
        return file != null && isLink(file) ? target(path, file).map(files::get) : Optional.ofNullable(file);
    }

    private byte[] blob(StagedFile file) throws IOException {
        byte[] known = blobs.get(file.id());
        if (known != null) {
            return known;
        }
        try {
            return repository.blobs(List.of(file.id())).get(file.id());
        } catch (GitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
