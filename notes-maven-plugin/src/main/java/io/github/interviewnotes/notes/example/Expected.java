package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.Fence;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a block is said to print: the fence behind it.
 *
 * @param fence holds the text
 * @param mode how it is compared
 */
record Expected(Fence fence, Mode mode) {

    /** How output is compared. */
    enum Mode {
        /** Line by line; spaces at the ends of lines and blank lines at both ends do not count. */
        EXACT,
        /** The same, but {@code ...} stands for anything, line ends included. */
        ELLIPSIS,
        /** Each line must occur within some line. */
        CONTAINS
    }

    boolean isMetBy(String printed) {
        String wanted = normalized(fence.code());
        String given = normalized(printed);
        return switch (mode) {
            case EXACT -> wanted.equals(given);
            case ELLIPSIS -> fits(wanted, given);
            case CONTAINS -> missing(given).isEmpty();
        };
    }

    /** Returns the lines that occur nowhere. */
    List<String> missing(String printed) {
        List<String> lines = printed.lines().toList();
        return fence.code()
                .lines()
                .map(String::strip)
                .filter(wanted -> !wanted.isEmpty())
                .filter(wanted -> lines.stream().noneMatch(line -> line.contains(wanted)))
                .toList();
    }

    /** Each part is taken where it comes first, which leaves the most room for those behind it. */
    private static boolean fits(String pattern, String text) {
        List<String> parts = List.of(pattern.split("\\.\\.\\.", -1));
        if (parts.size() == 1) {
            return pattern.equals(text);
        }
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        if (!text.startsWith(first) || !text.endsWith(last) || text.length() < first.length() + last.length()) {
            return false;
        }
        String middle = text.substring(first.length(), text.length() - last.length());
        int at = 0;
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = middle.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return true;
    }

    static String normalized(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .replaceAll("^\n+|\n+$", "");
    }
}
