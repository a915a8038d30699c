package io.github.interviewnotes.notes.markdown;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Says of each header cell of a table what it is the header of, as screen readers ask. Markdown has no header cells but those of the
 * first row; where its first cell is empty, the column below it can hold nothing but the names of the rows.
 */
final class HeaderCells {

    private HeaderCells() {}

    static void mark(Element body) {
        for (Element header : body.select("th")) {
            if (isBlank(header)) {
                // a header cell that names nothing is a plain one; a screen reader would announce silence
                header.tagName("td").removeAttr("scope");
            }
        }
        body.select("thead th:not([scope])").forEach(header -> header.attr("scope", "col"));
        body.select("th:not([scope])").forEach(header -> header.attr("scope", "row"));
        body.select("table").forEach(HeaderCells::rows);
    }

    private static void rows(Element table) {
        List<Element> head = table.select("> thead > tr");
        boolean named = head.size() == 1
                && head.get(0).childrenSize() > 1
                && isBlank(head.get(0).child(0))
                && head.get(0).select("> th").size() == head.get(0).childrenSize() - 1
                && table.select("[colspan], [rowspan]").isEmpty();
        if (named) {
            for (Element first : table.select("> tbody > tr > td:first-child")) {
                if (!isBlank(first)) {
                    first.tagName("th").attr("scope", "row");
                }
            }
        }
    }

    private static boolean isBlank(Element cell) {
        return cell.text().isBlank() && cell.select("img").isEmpty();
    }
}
