package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Wildcard;
import java.util.List;

/**
 * A pattern for paths below the notes' root, in exact letter case on every system: {@code *} stands for any characters of one
 * name, {@code ?} for one, and {@code **} as a whole part for any number of folders. {@code *.md} so means the notes in the root,
 * {@code **}{@code /*.md} those at any depth, and {@code django/**} (or {@code django/}) everything below a folder. Takes time in
 * proportion to the lengths of pattern and path multiplied, whatever they are.
 *
 * @param pattern as written
 */
public record Glob(String pattern) {

    private static final String ANY_DEPTH = "**";

    public Glob {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a pattern for paths cannot be empty");
        }
        if (pattern.startsWith("/")) {
            throw new IllegalArgumentException(
                    Quoted.of(pattern) + " starts with '/'; patterns are read from the notes' root, so leave it out");
        }
        if (pattern.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(Quoted.of(pattern) + " has a backslash; write '/' between folders");
        }
        if (pattern.startsWith("!")) {
            throw new IllegalArgumentException(Quoted.of(pattern) + " starts with '!'; a pattern cannot exclude");
        }
        for (int i = 0; i < pattern.length(); i++) {
            if ("[]{}".indexOf(pattern.charAt(i)) >= 0) {
                throw new IllegalArgumentException(Quoted.of(pattern) + " has a '" + pattern.charAt(i)
                        + "', which means nothing here; use '*', '?' and '**', or several patterns");
            }
        }
        for (String part : parts(pattern)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw new IllegalArgumentException(
                        Quoted.of(pattern) + " has the part " + Quoted.of(part) + "; name folders only");
            }
            if (part.contains(ANY_DEPTH) && !part.equals(ANY_DEPTH)) {
                throw new IllegalArgumentException(
                        Quoted.of(pattern) + " has '**' beside other characters; it stands alone between slashes");
            }
        }
    }

    /**
     * Returns the pattern {@code pattern}.
     *
     * @throws IllegalArgumentException if it is no pattern; the message says why and needs only a place
     */
    public static Glob of(String pattern) {
        return new Glob(pattern);
    }

    /** Tells whether the pattern fits the whole path. The root fits nothing but {@code **}. */
    public boolean matches(NotePath path) {
        List<String> names = path.isRoot() ? List.of() : List.of(path.value().split("/"));
        return matchesFolders(parts(pattern), names);
    }

    private static List<String> parts(String pattern) {
        return List.of((pattern.endsWith("/") ? pattern + ANY_DEPTH : pattern).split("/", -1));
    }

    /** Matches part by part; on a mismatch only the last {@code **} takes one more name, which is enough (greedy matching). */
    private static boolean matchesFolders(List<String> parts, List<String> names) {
        int part = 0;
        int name = 0;
        int lastStar = -1;
        int nameAfterStar = 0;
        while (name < names.size()) {
            if (part < parts.size() && parts.get(part).equals(ANY_DEPTH)) {
                lastStar = part++;
                nameAfterStar = name;
                if (part == parts.size()) {
                    return true;
                }
            } else if (part < parts.size() && new Wildcard(parts.get(part), true).matches(names.get(name))) {
                part++;
                name++;
            } else if (lastStar >= 0) {
                part = lastStar + 1;
                name = ++nameAfterStar;
            } else {
                return false;
            }
        }
        // a closing ** wants at least one name, unless it is the whole pattern
        return part == parts.size() || parts.equals(List.of(ANY_DEPTH));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
