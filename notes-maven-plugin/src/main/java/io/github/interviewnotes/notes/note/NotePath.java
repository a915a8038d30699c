package io.github.interviewnotes.notes.note;

import java.util.List;
import java.util.Optional;

/**
 * The path of a file or folder below the notes' root, with forward slashes and no {@code .} or {@code ..} in it. The root itself
 * is the empty path. Ordered by UTF-16 value, so the order is the same on every system.
 *
 * @param value for example {@code django/paginations.md}
 */
public record NotePath(String value) implements Comparable<NotePath> {

    /** The notes' root. */
    public static final NotePath ROOT = new NotePath("");

    public NotePath {
        if (value.startsWith("/") || value.endsWith("/") || value.contains("\\") || value.contains("//")) {
            throw new IllegalArgumentException("'" + value + "' is not a relative path with forward slashes");
        }
        for (int start = 0; start < value.length(); ) {
            int slash = value.indexOf('/', start);
            int end = slash < 0 ? value.length() : slash;
            if (isDots(value, start, end)) {
                throw new IllegalArgumentException("'" + value + "' is not normalized");
            }
            start = end + 1;
        }
    }

    private static boolean isDots(String value, int start, int end) {
        int length = end - start;
        return length == 1 && value.charAt(start) == '.' || length == 2 && value.startsWith("..", start);
    }

    /** Returns the path {@code value}, which must be normalized. */
    public static NotePath of(String value) {
        return value.isEmpty() ? ROOT : new NotePath(value);
    }

    /** Returns the folder that this path lies in; the root is its own parent. */
    public NotePath parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? ROOT : new NotePath(value.substring(0, slash));
    }

    /** Returns the path of {@code name} in this folder. */
    public NotePath child(String name) {
        return isRoot() ? of(name) : of(value + "/" + name);
    }

    /** Returns the last part of the path: the file's or folder's name. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Tells whether this is the notes' root. */
    public boolean isRoot() {
        return value.isEmpty();
    }

    /** Tells whether this path lies below {@code folder}, at any depth. */
    public boolean isBelow(NotePath folder) {
        return folder.isRoot()
                ? !isRoot()
                : value.length() > folder.value.length()
                        && value.charAt(folder.value.length()) == '/'
                        && value.startsWith(folder.value);
    }

    /**
     * Follows a relative path from this folder, by its letters alone and not by what is on the disk. A trailing slash and empty
     * parts are ignored; a leading slash starts at the notes' root.
     *
     * @return the path, or nothing when it leaves the root
     */
    public Optional<NotePath> resolve(String relative) {
        StringBuilder path = new StringBuilder(relative.startsWith("/") ? "" : value);
        for (int start = 0; start < relative.length(); ) {
            int end = start;
            while (end < relative.length() && relative.charAt(end) != '/' && relative.charAt(end) != '\\') {
                end++;
            }
            if (end - start == 2 && relative.startsWith("..", start)) {
                if (path.isEmpty()) {
                    return Optional.empty();
                }
                path.setLength(Math.max(0, path.lastIndexOf("/")));
            } else if (end > start && !isDots(relative, start, end)) {
                path.append(path.isEmpty() ? "" : "/").append(relative, start, end);
            }
            start = end + 1;
        }
        return Optional.of(of(path.toString()));
    }

    /** Returns the relative path that leads from the folder {@code folder} to this path. */
    public String relativeTo(NotePath folder) {
        String[] from = folder.isRoot() ? new String[0] : folder.value.split("/");
        String[] to = isRoot() ? new String[0] : value.split("/");
        int common = 0;
        while (common < from.length && common < to.length && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder path = new StringBuilder("../".repeat(from.length - common));
        path.append(String.join("/", List.of(to).subList(common, to.length)));
        return path.isEmpty() ? "." : path.toString();
    }

    @Override
    public int compareTo(NotePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return isRoot() ? "." : value;
    }
}
