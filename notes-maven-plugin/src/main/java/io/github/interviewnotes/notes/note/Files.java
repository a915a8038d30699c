package io.github.interviewnotes.notes.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies below the notes' root, with names exactly as they are on the disk, hidden and ignored files included. Immutable.
 */
public final class Files {

    private final NavigableSet<NotePath> files;
    private final NavigableSet<NotePath> folders;
    private final NavigableMap<NotePath, Integer> lineCounts;
    private final Set<NotePath> hashedFiles;
    private final Set<NotePath> hashedFolders;
    private final Map<String, List<NotePath>> byFoldedPath;

    private Files(
            NavigableSet<NotePath> files, NavigableSet<NotePath> folders, NavigableMap<NotePath, Integer> lineCounts) {
        this.files = files;
        this.folders = folders;
        this.lineCounts = lineCounts;
        // asked once for every link, and a tree would compare long equal beginnings again and again
        this.hashedFiles = new HashSet<>(files);
        this.hashedFolders = new HashSet<>(folders);
        this.byFoldedPath = new HashMap<>();
        for (NavigableSet<NotePath> paths : List.of(files, folders)) {
            paths.forEach(path -> byFoldedPath
                    .computeIfAbsent(folded(path), folded -> new ArrayList<>(1))
                    .add(path));
        }
    }

    /**
     * Returns the tree of the given files. Every folder above a file is known without being named.
     *
     * @param files all files
     * @param folders folders, of which only the empty ones need to be named
     * @param lineCounts the number of lines of the text files that some link names a line of
     */
    public static Files of(Iterable<NotePath> files, Iterable<NotePath> folders, Map<NotePath, Integer> lineCounts) {
        NavigableSet<NotePath> allFiles = new TreeSet<>();
        NavigableSet<NotePath> allFolders = new TreeSet<>();
        allFolders.add(NotePath.ROOT);
        for (NotePath folder : folders) {
            addWithParents(folder, allFolders);
        }
        for (NotePath file : files) {
            allFiles.add(file);
            addWithParents(file.parent(), allFolders);
        }
        return new Files(
                Collections.unmodifiableNavigableSet(allFiles),
                Collections.unmodifiableNavigableSet(allFolders),
                Collections.unmodifiableNavigableMap(new TreeMap<>(lineCounts)));
    }

    private static void addWithParents(NotePath folder, NavigableSet<NotePath> folders) {
        NotePath at = folder;
        while (folders.add(at)) {
            at = at.parent();
        }
    }

    /** Returns all files, sorted. */
    public NavigableSet<NotePath> files() {
        return files;
    }

    /** Returns all folders, sorted, the root included. */
    public NavigableSet<NotePath> folders() {
        return folders;
    }

    /** Tells whether there is a file of exactly this name. */
    public boolean hasFile(NotePath path) {
        return hashedFiles.contains(path);
    }

    /** Tells whether there is a folder of exactly this name. */
    public boolean hasFolder(NotePath path) {
        return hashedFolders.contains(path);
    }

    /** Returns the file or folder whose path differs from {@code path} in letter case only; never {@code path} itself. */
    public Optional<NotePath> inOtherCase(NotePath path) {
        return byFoldedPath.getOrDefault(folded(path), List.of()).stream()
                .filter(candidate -> !candidate.equals(path))
                .findFirst();
    }

    /** Folds letter case as {@link String#equalsIgnoreCase} does: letter by letter, so that no letter becomes two. */
    private static String folded(NotePath path) {
        return path.value()
                .codePoints()
                .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the number of lines of a file, if some link names a line of it. */
    public OptionalInt lineCount(NotePath file) {
        Integer count = lineCounts.get(file);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }
}
