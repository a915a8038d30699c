package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the file or folder that a path which does not exist probably means. Keeps what it found, so it is made for one check and
 * is not thread-safe.
 */
public final class NearestFile {

    /** Searches per check; a folder with more dead links than this has other worries than a typing error. */
    private static final int MOST_SEARCHES = 100;

    private final Map<String, Neighbours> byFolder = new HashMap<>();
    private final Map<String, List<NotePath>> byName = new HashMap<>();
    private final Map<NotePath, Optional<NotePath>> found = new HashMap<>();

    /** Prepares for searches among {@code files}; hidden files are meant by nobody. */
    public NearestFile(Files files) {
        List<NotePath> all = new ArrayList<>(files.files());
        all.addAll(files.folders());
        all.removeIf(path -> path.isRoot() || ("/" + path.value()).contains("/."));
        Map<String, List<NotePath>> paths = new HashMap<>();
        for (NotePath path : all) {
            paths.computeIfAbsent(folder(path), folder -> new ArrayList<>()).add(path);
            byName.computeIfAbsent(lower(path.name()), name -> new ArrayList<>())
                    .add(path);
        }
        paths.forEach((folder, inIt) -> byFolder.put(folder, new Neighbours(inIt)));
    }

    /**
     * Returns the one file of the same name in another folder; else, in the same folder, a file that differs in its extension only
     * or has a name near to it; else the nearest of several files of the same name in other folders.
     */
    public Optional<NotePath> to(NotePath missing) {
        if (found.size() >= MOST_SEARCHES && !found.containsKey(missing)) {
            return Optional.empty();
        }
        return found.computeIfAbsent(missing, this::search);
    }

    /** Tells whether {@code missing} can hardly be anything but a slip of {@code meant}: in the same folder, with the same extension. */
    public boolean isSure(NotePath missing, NotePath meant) {
        return folder(missing).equals(folder(meant)) && neighbours(missing).isSlip(missing, meant);
    }

    private Optional<NotePath> search(NotePath missing) {
        List<NotePath> namesakes = byName.getOrDefault(lower(missing.name()), List.of());
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.get(0));
        }
        return neighbours(missing)
                .near(missing)
                .or(() -> namesakes.stream()
                        .min(Comparator.<NotePath>comparingInt(path -> steps(missing, path))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private Neighbours neighbours(NotePath missing) {
        return byFolder.getOrDefault(folder(missing), Neighbours.NONE);
    }

    private static int steps(NotePath from, NotePath to) {
        return to.relativeTo(from.parent()).split("/").length;
    }

    private static String folder(NotePath path) {
        return lower(path.parent().value());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
