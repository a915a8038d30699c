package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.Glob;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which notes a book has.
 *
 * @param include patterns of the notes that it has; none means all
 * @param exclude patterns of the notes that it has not
 */
public record Selection(List<Glob> include, List<Glob> exclude) {

    private static final int MOST_NAMED = 10;

    public Selection {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Returns the selection of all notes. */
    public static Selection all() {
        return new Selection(List.of(), List.of());
    }

    /** Tells whether a note is left out by name. */
    public boolean excludes(NotePath path) {
        return matches(exclude, path);
    }

    /**
     * Returns the selected notes in their order. An index comes with a note that it leads to: it is its front matter.
     *
     * @param order all notes that the book might have
     * @param indexes those of them that are indexes
     * @param unlisted notes that no book would have
     * @throws PublishException if a pattern fits no note, or none is left
     */
    List<NotePath> of(List<NotePath> order, Set<NotePath> indexes, List<NotePath> unlisted) throws PublishException {
        for (Glob pattern : include) {
            requireMatch("include", pattern, order);
        }
        for (Glob pattern : exclude) {
            if (unlisted.stream().noneMatch(pattern::matches)) {
                requireMatch("exclude", pattern, order);
            }
        }
        Set<NotePath> chosen = order.stream()
                .filter(path -> include.isEmpty() || matches(include, path))
                .filter(path -> !excludes(path))
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new PublishException("notes.include and notes.exclude leave no note; there are " + names(order));
        }
        return order.stream()
                .filter(path -> chosen.contains(path) || isFrontMatter(path, indexes, chosen))
                .toList();
    }

    private boolean isFrontMatter(NotePath path, Set<NotePath> indexes, Set<NotePath> chosen) {
        return indexes.contains(path)
                && !excludes(path)
                && chosen.stream().anyMatch(note -> note.isBelow(path.parent()));
    }

    private static boolean matches(List<Glob> patterns, NotePath path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** A pattern that fits nothing is a slip of the pen, and a book without a chapter is found out late. */
    private static void requireMatch(String parameter, Glob pattern, List<NotePath> order) throws PublishException {
        if (order.stream().noneMatch(pattern::matches)) {
            throw new PublishException("notes." + parameter + ": " + Quoted.of(pattern.pattern())
                    + " fits no note of the book; there are " + names(order));
        }
    }

    private static String names(List<NotePath> paths) {
        String named = paths.stream().limit(MOST_NAMED).map(NotePath::value).collect(Collectors.joining(", "));
        return paths.size() > MOST_NAMED ? named + " and " + (paths.size() - MOST_NAMED) + " more" : named;
    }
}
