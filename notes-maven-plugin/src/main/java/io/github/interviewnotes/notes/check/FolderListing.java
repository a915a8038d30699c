package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies in a folder: every file and folder, which of the files are notes, and what bears a note's name but is none.
 *
 * <p>A symbolic link inside the root counts as a file of its own name, but not as a second note; one that leads out is damage.
 */
final class FolderListing {

    private final Path root;
    private final NotesSettings settings;
    private final List<NotePath> files = new ArrayList<>();
    private final List<NotePath> folders = new ArrayList<>();
    private final List<NotePath> notes = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();

    private FolderListing(Path root, NotesSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    /**
     * Lists {@code root}.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws NotDirectoryException if it is not a folder
     */
    static FolderListing of(Path root, NotesSettings settings) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        FolderListing listing = new FolderListing(root.toRealPath(), settings);
        Files.walkFileTree(listing.root, listing.new Collector());
        listing.files.sort(null);
        listing.folders.sort(null);
        listing.notes.sort(null);
        listing.damages.sort(java.util.Comparator.comparing(Damage::path));
        return listing;
    }

    List<NotePath> files() {
        return files;
    }

    List<NotePath> folders() {
        return folders;
    }

    List<NotePath> notes() {
        return notes;
    }

    List<Damage> damages() {
        return damages;
    }

    private boolean isNote(NotePath path) {
        return settings.includes(path);
    }

    /** Returns the path below the root, or nothing when its name has a backslash, which no link could name. */
    private Optional<NotePath> pathOf(Path file) {
        StringBuilder value = new StringBuilder();
        for (Path part : root.relativize(file)) {
            if (part.toString().indexOf('\\') >= 0) {
                return Optional.empty();
            }
            value.append(value.isEmpty() ? "" : "/").append(part);
        }
        return Optional.of(NotePath.of(value.toString()));
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            Optional<NotePath> path = pathOf(folder);
            if (path.isEmpty() || folder.getFileName().toString().equals(".git")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(path.get());
            if (isNote(path.get())) {
                damages.add(new Damage.NotAFile(path.get(), "a folder"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            pathOf(file).ifPresent(path -> {
                if (attributes.isSymbolicLink()) {
                    link(file, path);
                } else if (attributes.isRegularFile()) {
                    files.add(path);
                    if (isNote(path)) {
                        notes.add(path);
                    }
                } else if (isNote(path)) {
                    damages.add(new Damage.NotAFile(path, "a device, pipe or socket"));
                }
            });
            return FileVisitResult.CONTINUE;
        }

        private void link(Path file, NotePath path) {
            try {
                Path real = file.toRealPath();
                if (!real.startsWith(root)) {
                    damages.add(new Damage.OutsideRoot(path));
                } else if (Files.isDirectory(real)) {
                    folders.add(path);
                } else {
                    files.add(path);
                }
            } catch (IOException | SecurityException e) {
                if (isNote(path)) {
                    damages.add(new Damage.Unreadable(path, "it is a symbolic link that leads nowhere"));
                }
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(root)) {
                throw problem;
            }
            pathOf(file).ifPresent(path -> damages.add(new Damage.Unreadable(path, phrase(problem))));
            return FileVisitResult.CONTINUE;
        }
    }

    /** Says in a few words why a file could not be read; the exception's own text names absolute paths. */
    static String phrase(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it vanished while it was read";
        }
        if (problem instanceof FileSystemLoopException) {
            return "symbolic links form a loop";
        }
        if (problem instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return "reading failed";
    }
}
