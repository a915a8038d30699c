package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.DisplayWidth;
import io.github.interviewnotes.notes.text.Masked;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Locale;
import java.util.Optional;

/** The source line of a place, with carets below what is meant. */
final class SourceExcerpt {

    /** In cells of a terminal. */
    private static final int WIDEST = 100;

    private static final int BEFORE = 30;

    /** A line may hold any number of marks that take no cell. */
    private static final int MOST_POINTS = 4 * WIDEST;

    private final Style style;

    SourceExcerpt(Style style) {
        this.style = style;
    }

    /**
     * Returns two lines, each with its line end, or nothing when the place has no text to show. A long line is cut on both sides;
     * a place of several lines is marked to the end of its first.
     *
     * @param ink what the carets are written in
     */
    Optional<String> of(SourceText source, Location location, Ink ink) {
        int line = location.start().line();
        if (line > source.lineCount() || source.line(line).isBlank()) {
            return Optional.empty();
        }
        int[] points = Printable.line(Masked.of(source.line(line))).codePoints().toArray();
        int from = Math.min(location.start().column() - 1, points.length);
        int to = location.end().line() > line
                ? points.length
                : Math.min(location.end().column() - 1, points.length);
        int first = end(points, 0) == points.length ? 0 : start(points, from);
        int last = end(points, first);
        String shown =
                (first > 0 ? "…" : "") + new String(points, first, last - first) + (last < points.length ? "…" : "");
        String gutter = String.format(Locale.ROOT, "%5d | ", line);
        int indent = cells(points, first, from) + (first > 0 ? 1 : 0);
        int carets = Math.max(1, cells(points, from, Math.max(from, Math.min(to, last))));
        return Optional.of(style.of(Ink.FAINT, gutter) + shown.stripTrailing() + "\n"
                + style.of(Ink.FAINT, " ".repeat(gutter.length() - 2) + "| ") + " ".repeat(indent)
                + style.of(ink, "^".repeat(carets)) + "\n");
    }

    /** Returns where a long line is cut so that a little stands before the place, but no more is cut than must be. */
    private static int start(int[] points, int from) {
        int before = from;
        int room = BEFORE;
        while (before > 0 && from - before < MOST_POINTS && room >= DisplayWidth.of(points[before - 1])) {
            before--;
            room -= DisplayWidth.of(points[before]);
        }
        int behind = points.length;
        room = WIDEST;
        while (behind > 0 && points.length - behind < MOST_POINTS && room >= DisplayWidth.of(points[behind - 1])) {
            behind--;
            room -= DisplayWidth.of(points[behind]);
        }
        return Math.min(before, behind);
    }

    private static int end(int[] points, int first) {
        int last = first;
        int room = WIDEST;
        while (last < points.length && last - first < MOST_POINTS && room >= DisplayWidth.of(points[last])) {
            room -= DisplayWidth.of(points[last]);
            last++;
        }
        return last;
    }

    private static int cells(int[] points, int from, int to) {
        int cells = 0;
        for (int i = from; i < to; i++) {
            cells += DisplayWidth.of(points[i]);
        }
        return cells;
    }
}
