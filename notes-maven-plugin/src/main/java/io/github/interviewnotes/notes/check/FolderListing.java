package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.NotesSettings;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a folder: every file and folder, which of the files are notes, and what bears a note's name but is none.
 *
 * <p>A symbolic link inside the root counts as a file of its own name, but not as a second note; one that leads out is damage. Damage to
 * what the settings exclude is nobody's business, such as the links of an interpreter's environment in a hidden folder.
 */
final class FolderListing {

    private static final String BACKSLASH = "its name has a backslash, which no link can name; rename it";

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
    static Listing of(Path root, NotesSettings settings) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        FolderListing listing = new FolderListing(root.toRealPath(), settings);
        Files.walkFileTree(listing.root, listing.new Collector());
        return new Listing(listing.files, listing.folders, listing.notes, listing.damages);
    }

    private boolean isNote(NotePath path) {
        return settings.includes(path);
    }

    /** Returns the path below the root; a backslash, which no link could name, is shown as U+FFFD. */
    private NotePath pathOf(Path file) {
        StringBuilder value = new StringBuilder();
        for (Path part : root.relativize(file)) {
            value.append(value.isEmpty() ? "" : "/").append(part.toString().replace('\\', '\uFFFD'));
        }
        return NotePath.of(value.toString());
    }

    private static boolean hasBackslash(Path file) {
        return file.getFileName().toString().indexOf('\\') >= 0;
    }

    private void add(Damage damage) {
        if (!settings.excludes(damage.path())) {
            damages.add(damage);
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            NotePath path = pathOf(folder);
            if (folder.getFileName().toString().equals(".git")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (hasBackslash(folder)) {
                add(new Damage.Unreadable(path, BACKSLASH));
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(path);
            if (isNote(path)) {
                damages.add(new Damage.NotAFile(path, "a folder"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            NotePath path = pathOf(file);
            if (hasBackslash(file)) {
                if (isNote(path)) {
                    damages.add(new Damage.Unreadable(path, BACKSLASH));
                }
            } else if (attributes.isSymbolicLink()) {
                link(file, path);
            } else if (attributes.isRegularFile()) {
                files.add(path);
                if (isNote(path)) {
                    notes.add(path);
                }
            } else {
                refuseSpecial(path);
            }
            return FileVisitResult.CONTINUE;
        }

        private void refuseSpecial(NotePath path) {
            if (isNote(path)) {
                damages.add(new Damage.NotAFile(path, "a device, pipe or socket"));
            }
        }

        private void link(Path file, NotePath path) {
            try {
                Path real = file.toRealPath();
                if (!real.startsWith(root)) {
                    add(new Damage.OutsideRoot(path));
                } else if (Files.isDirectory(real)) {
                    folders.add(path);
                } else if (Files.isRegularFile(real)) {
                    files.add(path);
                    // where the file itself is no note, nobody else would read it
                    if (isNote(path) && !isNote(pathOf(real))) {
                        notes.add(path);
                    }
                } else {
                    refuseSpecial(path);
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
            NotePath path = pathOf(file);
            add(new Damage.Unreadable(path, new ReadFault(path, problem).reason()));
            return FileVisitResult.CONTINUE;
        }
    }
}
