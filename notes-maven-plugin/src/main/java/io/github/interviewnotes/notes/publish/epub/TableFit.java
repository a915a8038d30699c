package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Judges tables by the least width that they need, so that the style sheet can set them for a telephone: as they are, in smaller type,
 * or, where even that cuts words, with each row as a list of its cells. A reading system that knows no media queries shows every table
 * as a table.
 */
final class TableFit {

    /** The narrowest telephones are 360 px wide; less the margins that is so much in em of running text. */
    private static final double SCREEN = 21.5;

    // font sizes and the space beside a cell, as in the style sheet
    private static final double NORMAL = 0.9;
    private static final double SMALL = 0.8;
    private static final double PADDING = 0.6;

    /** A small tablet or the widest telephone, in em of running text. */
    private static final double PAGE = 34;

    private final Glyphs glyphs;

    TableFit(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    void fit(Element content) {
        for (Element table : content.select("table")) {
            double width = leastWidth(table);
            if (width * NORMAL <= SCREEN) {
                continue;
            }
            if (width * SMALL <= SCREEN) {
                table.addClass("tight");
                continue;
            }
            boolean stackable = table.select("[colspan], [rowspan], table").size() == 1
                    && table.selectFirst("> thead > tr") != null;
            if (stackable) {
                stack(table);
            }
            if (!stackable || width * NORMAL > PAGE) {
                table.addClass("many");
            }
        }
    }

    /** Returns the sum of the columns' longest words and the space between them, in em of the table. */
    private double leastWidth(Element table) {
        List<Double> longest = new ArrayList<>();
        for (Element row : table.select("tr")) {
            int column = 0;
            for (Element cell : row.children()) {
                if (column == longest.size()) {
                    longest.add(0.0);
                }
                if (!cell.hasAttr("colspan")) {
                    double word = LongestWord.of(cell, glyphs);
                    longest.set(column, Math.max(longest.get(column), word));
                }
                column++;
            }
        }
        double[] words = longest.stream().mapToDouble(each -> each).toArray();
        return Arrays.stream(words).sum() + words.length * PADDING;
    }

    /** Gives every cell the name of its column, which stands beside it where the row is a list. */
    private static void stack(Element table) {
        table.addClass("stack");
        List<String> names = table.selectFirst("> thead > tr").children().stream()
                .map(Element::text)
                .toList();
        for (Element row : table.select("tr")) {
            if (row.parent().nameIs("thead")) {
                continue;
            }
            for (int i = 0; i < row.childrenSize() && i < names.size(); i++) {
                if (!names.get(i).isBlank()) {
                    row.child(i).attr(XhtmlPage.LABEL, names.get(i));
                }
            }
        }
    }
}
