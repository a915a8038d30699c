package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Where a page may end inside a table: nowhere in a short one; else so that three rows or more stand below the head and on the last
 * page. The table and the third-last row ask for the room that these rows will need.
 */
final class TableRows {

    /** Fewer rows than this never stand alone. */
    private static final int FEWEST = 3;

    /** A table of up to this part of a page's height stays on one page. */
    private static final double SHORT = 0.24;

    // the style sheet has the same numbers, in points
    private static final double LINE = 1.34;
    private static final double AROUND = 6.7;

    // the engine asks before it has set the margin of the block above
    private static final double MARGIN = 11;

    /** How much longer than its text a paragraph is, since its lines end with words. */
    private static final double RAGGED = 1.12;

    private static final Evaluator PARAGRAPHS = QueryParser.parse("p, br, li");

    private final Glyphs glyphs;
    private final double size;
    private final double[] widths;
    private final double pageHeight;

    /**
     * @param size the font size in points
     * @param widths of the columns in points, without their padding
     * @param pageHeight of the text of a page, in points
     */
    TableRows(Glyphs glyphs, double size, double[] widths, double pageHeight) {
        this.glyphs = glyphs;
        this.size = size;
        this.widths = widths;
        this.pageHeight = pageHeight;
    }

    /** Marks a table without cells that span others. */
    void mark(Element table) {
        List<Element> head = table.select("> thead > tr");
        List<Element> body = table.select("> tbody > tr");
        double heading = heightOf(head);
        int few = Math.min(FEWEST, body.size());
        double first = heightOf(body.subList(0, few));
        double last = heightOf(body.subList(body.size() - few, body.size()));
        if (heading + heightOf(body) <= SHORT * pageHeight) {
            table.addClass("short");
            return;
        }
        ask(table, MARGIN + heading + first);
        if (body.size() >= 2 * FEWEST) {
            ask(body.get(body.size() - few), last);
        }
    }

    private static void ask(Element block, double room) {
        String own = block.attr("style");
        block.attr(
                "style",
                String.format(
                        Locale.ROOT, "%s-fs-page-break-min-height: %.0fpt", own.isEmpty() ? "" : own + "; ", room));
    }

    private double heightOf(List<Element> rows) {
        return rows.stream().mapToDouble(this::height).sum();
    }

    private double height(Element row) {
        double lines = 1;
        List<Element> cells = row.children();
        for (int i = 0; i < cells.size(); i++) {
            double line = CellWidths.of(cells.get(i), glyphs, size).longestLine();
            double paragraphs = Math.max(1, cells.get(i).select(PARAGRAPHS).size());
            lines = Math.max(lines, paragraphs * (line <= widths[i] ? 1 : Math.ceil(line * RAGGED / widths[i])));
        }
        return lines * LINE * size + AROUND;
    }
}
