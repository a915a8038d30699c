package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.text.LineDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** As much of a difference or of an error as a person reads. */
final class Details {

    private static final int MOST_LINES = 40;
    private static final int MOST_COMPARED = 2000;

    private Details() {}

    static String diff(String expected, String printed) {
        return head(LineDiff.unified("expected", "printed", limited(expected), limited(printed)));
    }

    private static String limited(String text) {
        return text.lines().limit(MOST_COMPARED).collect(Collectors.joining("\n"));
    }

    private static String head(String text) {
        List<String> lines = text.lines().toList();
        return lines.size() <= MOST_LINES
                ? text
                : String.join("\n", lines.subList(0, MOST_LINES)) + "\n… " + (lines.size() - MOST_LINES)
                        + " more lines";
    }

    /** The end of an error says most; what repeats itself says it once. */
    static String tail(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.stripTrailing().lines().toList()) {
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
                lines.add(line);
            }
        }
        return lines.size() <= MOST_LINES
                ? String.join("\n", lines)
                : "…\n" + String.join("\n", lines.subList(lines.size() - MOST_LINES, lines.size()));
    }

    static String lastLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((first, second) -> second)
                .orElse("");
    }

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
