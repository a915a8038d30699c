package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Masked;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Locale;
import java.util.Optional;

/** The source line of a place, with carets below what is meant. */
final class SourceExcerpt {

    private static final int WIDEST = 100;
    private static final int BEFORE = 30;

    private SourceExcerpt() {}

    /**
     * Returns two lines, each with its line end, or nothing when the place has no text to show. A long line is cut on both sides;
     * a place of several lines is marked to the end of its first.
     */
    static Optional<String> of(SourceText source, Location location) {
        int line = location.start().line();
        if (line > source.lineCount() || source.line(line).isBlank()) {
            return Optional.empty();
        }
        int[] points = Printable.line(Masked.of(source.line(line))).codePoints().toArray();
        int from = Math.min(location.start().column() - 1, points.length);
        int to = location.end().line() > line
                ? points.length
                : Math.min(location.end().column() - 1, points.length);
        int first = points.length <= WIDEST ? 0 : Math.max(0, Math.min(from - BEFORE, points.length - WIDEST));
        int last = Math.min(points.length, first + WIDEST);
        String shown =
                (first > 0 ? "…" : "") + new String(points, first, last - first) + (last < points.length ? "…" : "");
        String gutter = String.format(Locale.ROOT, "%5d | ", line);
        int indent = from - first + (first > 0 ? 1 : 0);
        int carets = Math.max(1, Math.min(to, last) - from);
        return Optional.of(gutter + shown.stripTrailing() + "\n" + " ".repeat(gutter.length() - 2) + "| "
                + " ".repeat(indent) + "^".repeat(carets) + "\n");
    }
}
