package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Computes the columns of tables from their content. The engine's own way either squeezes short columns to single letters or lets a wide
 * table run off the page.
 *
 * <p>Each column gets at least its longest word. What is left goes to the columns in proportion to what they still lack to set each
 * cell in one line. A table that needs less than the column of text is as wide as it needs to be. Where even the longest words do not
 * fit, the table takes the margin and then smaller type, and at last words are broken. Where not even three letters of each column fit,
 * the table is hopeless.
 */
final class TableColumns {

    // the engine rounds to dots of its own
    private static final double SLACK = 1.03;

    /** The least room for words in a column that breaks them, in points: three letters of the small type. */
    private static final double NARROWEST = 16;

    // what a list, a quotation or a box takes from the left, rounded up
    private static final double INDENT = 15;
    private static final Set<String> INDENTING = Set.of("ul", "ol", "blockquote", "dd", "td", "th");

    /** Cells longer than this are meant to wrap. */
    private static final double LONG_CELL = 230;

    private final Glyphs glyphs;
    private final PageMeasures measures;

    private TableColumns(Glyphs glyphs, PageMeasures measures) {
        this.glyphs = glyphs;
        this.measures = measures;
    }

    /** Sets all tables, and returns those that fit no page. */
    static List<Element> set(Element content, Glyphs glyphs, PageMeasures measures) {
        TableColumns columns = new TableColumns(glyphs, measures);
        return content.select("table").stream()
                .filter(table -> !columns.fits(table))
                .toList();
    }

    private boolean fits(Element table) {
        long indents = table.parents().stream()
                .filter(parent -> INDENTING.contains(parent.normalName()) || parent.hasClass("alert"))
                .count();
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.childrenSize())
                .max()
                .orElse(0);
        double room = measures.column() - indents * INDENT;
        if (columns == 0 || !table.select("[colspan], [rowspan]").isEmpty()) {
            table.addClass("equal");
            return columns * narrowest() <= room;
        }
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        measure(table, measures.table(), least, wanted);
        if (indents == 0 && (sum(least) > room || sum(wanted) > room * 1.6)) {
            table.addClass("wide");
            room = measures.withSide();
        }
        double size = measures.table();
        if (sum(least) > room || columns > 6) {
            table.addClass("small");
            size = measures.smallTable();
            Arrays.fill(least, 0);
            Arrays.fill(wanted, 0);
            measure(table, size, least, wanted);
        }
        double[] widths = share(least, wanted, room);
        double total = sum(widths);
        table.attr("style", String.format(Locale.ROOT, "width: %.1fpt", total));
        Element group = new Element("colgroup");
        for (double width : widths) {
            group.appendElement("col").attr("style", String.format(Locale.ROOT, "width: %.1fpt", width));
        }
        Element caption = table.selectFirst("> caption");
        if (caption == null) {
            table.prependChild(group);
        } else {
            caption.after(group);
        }
        return fits(least, widths);
    }

    /** A column that cannot have its longest word still has some letters of it in a row. */
    private boolean fits(double[] least, double[] widths) {
        return IntStream.range(0, widths.length).allMatch(i -> widths[i] >= Math.min(least[i], narrowest()) - 0.01);
    }

    private double narrowest() {
        return NARROWEST + measures.cellPadding();
    }

    private void measure(Element table, double size, double[] least, double[] wanted) {
        for (Element row : table.select("tr")) {
            List<Element> cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                CellWidths cell = CellWidths.of(cells.get(i), glyphs, size);
                least[i] = Math.max(least[i], cell.longestWord() * SLACK + measures.cellPadding());
                double line = Math.min(cell.longestLine(), Math.max(LONG_CELL, cell.longestWord()));
                wanted[i] = Math.max(wanted[i], line * SLACK + measures.cellPadding());
            }
        }
    }

    private static double[] share(double[] least, double[] wanted, double room) {
        double[] widths = least.clone();
        if (sum(wanted) <= room) {
            return wanted.clone();
        }
        double free = room - sum(least);
        if (free <= 0) {
            return capped(least, room);
        }
        double lacking = sum(wanted) - sum(least);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += free * (wanted[i] - least[i]) / lacking;
        }
        return widths;
    }

    /** Takes from the widest columns only, as much as all of them together lack: the others keep their longest words whole. */
    private static double[] capped(double[] least, double room) {
        double[] ascending = least.clone();
        Arrays.sort(ascending);
        double left = room;
        double cap = 0;
        for (int i = 0; i < ascending.length; i++) {
            cap = left / (ascending.length - i);
            if (ascending[i] > cap) {
                break;
            }
            left -= ascending[i];
        }
        double most = cap;
        return Arrays.stream(least).map(width -> Math.min(width, most)).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
