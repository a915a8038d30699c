package io.github.interviewnotes.notes.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Makes all rows of a table as wide as the widest. PDF/UA asks for that, and only raw HTML breaks it. Where the spans of cells do not
 * add up to a rectangle, they go.
 */
final class TableGrid {

    private final List<Element> rows;

    private TableGrid(Element table) {
        this.rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    static void level(Element table) {
        TableGrid grid = new TableGrid(table);
        if (!grid.isRectangle()) {
            grid.rows.forEach(row ->
                    row.children().forEach(cell -> cell.removeAttr("colspan").removeAttr("rowspan")));
            grid.pad();
        }
    }

    private boolean isRectangle() {
        List<Integer> widths = new ArrayList<>();
        // cells that reach down from rows above, by column: the number of rows that they still cover
        int[] reaching = new int[columns()];
        Element group = null;
        for (Element row : rows) {
            boolean newGroup = row.parent() != group;
            if (newGroup && anyAbove(reaching)) {
                return false;
            }
            group = row.parent();
            int column = 0;
            for (Element cell : row.children()) {
                while (column < reaching.length && reaching[column] > 0) {
                    reaching[column++]--;
                }
                for (int i = 0; i < span(cell, "colspan"); i++) {
                    if (column == reaching.length || reaching[column] > 0) {
                        return false;
                    }
                    reaching[column++] = span(cell, "rowspan") - 1;
                }
            }
            while (column < reaching.length && reaching[column] > 0) {
                reaching[column++]--;
            }
            widths.add(column);
        }
        return !anyAbove(reaching) && widths.stream().distinct().count() <= 1;
    }

    /** Returns the width of the first row, which no cell reaches into from above. */
    private int columns() {
        return rows.isEmpty()
                ? 0
                : rows.get(0).children().stream()
                        .mapToInt(cell -> span(cell, "colspan"))
                        .sum();
    }

    private static boolean anyAbove(int[] reaching) {
        for (int rows : reaching) {
            if (rows > 0) {
                return true;
            }
        }
        return false;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }

    private void pad() {
        int widest = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        for (Element row : rows) {
            while (row.childrenSize() < widest) {
                row.appendElement("td");
            }
        }
    }
}
