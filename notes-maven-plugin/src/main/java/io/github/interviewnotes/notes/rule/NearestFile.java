package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Nearest;
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

    private final Map<String, List<NotePath>> byFolder = new HashMap<>();
    private final Map<String, List<NotePath>> byName = new HashMap<>();
    private final Map<NotePath, Optional<NotePath>> found = new HashMap<>();

    /** Prepares for searches among {@code files}; hidden files are meant by nobody. */
    public NearestFile(Files files) {
        List<NotePath> all = new ArrayList<>(files.files());
        all.addAll(files.folders());
        all.removeIf(path -> path.isRoot() || ("/" + path.value()).contains("/."));
        for (NotePath path : all) {
            byFolder.computeIfAbsent(lower(path.parent().value()), folder -> new ArrayList<>())
                    .add(path);
            byName.computeIfAbsent(lower(path.name()), name -> new ArrayList<>())
                    .add(path);
        }
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
        List<String> stems = byFolder.getOrDefault(lower(missing.parent().value()), List.of()).stream()
                .filter(path -> extension(path).equals(extension(missing)))
                .map(NearestFile::stem)
                .toList();
        return lower(missing.parent().value()).equals(lower(meant.parent().value()))
                && extension(missing).equals(extension(meant))
                && Nearest.surely(stem(missing), stems)
                        .filter(stem(meant)::equals)
                        .isPresent();
    }

    private Optional<NotePath> search(NotePath missing) {
        List<NotePath> namesakes = byName.getOrDefault(lower(missing.name()), List.of());
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.get(0));
        }
        List<NotePath> neighbours = byFolder.getOrDefault(lower(missing.parent().value()), List.of());
        return neighbours.stream()
                .filter(path -> stem(path).equals(stem(missing)))
                .findFirst()
                .or(() -> nearName(missing, neighbours))
                .or(() -> namesakes.stream()
                        .min(Comparator.<NotePath>comparingInt(path -> steps(missing, path))
                                .thenComparing(Comparator.naturalOrder())));
    }

    private static Optional<NotePath> nearName(NotePath missing, List<NotePath> neighbours) {
        return Nearest.to(
                        missing.name(), neighbours.stream().map(NotePath::name).toList())
                .flatMap(name -> neighbours.stream()
                        .filter(path -> path.name().equals(name))
                        .findFirst());
    }

    private static int steps(NotePath from, NotePath to) {
        return to.relativeTo(from.parent()).split("/").length;
    }

    private static String stem(NotePath path) {
        String name = lower(path.name());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(NotePath path) {
        return lower(path.name()).substring(stem(path).length());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
