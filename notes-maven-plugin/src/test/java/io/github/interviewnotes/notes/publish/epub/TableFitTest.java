package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFitTest {

    /** A letter m of the text font is about 0.9 em wide. */
    private static final String WORD = "mmmmm";

    private static Element fitted(String html) {
        Element table = Jsoup.parseBodyFragment("<table>" + html + "</table>").selectFirst("table");
        new TableFit(new Glyphs()).fit(table.parent());
        return table;
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + cell + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String withHead(List<String> cells) {
        return "<thead>" + row("th", Collections.nCopies(cells.size(), "h")) + "</thead><tbody>" + row("td", cells)
                + "</tbody>";
    }

    @ParameterizedTest
    @CsvSource({"4,''", "5,tight", "6,stack", "7,stack", "8,stack many"})
    void aTableIsSetByTheLeastWidthThatItNeeds(int columns, String expected) {
        assertEquals(
                expected, fitted(withHead(Collections.nCopies(columns, WORD))).className());
    }

    @Test
    void wordsCountAndNotLines() {
        String much = (WORD + " ").repeat(40) + "漢".repeat(40) + "-" + WORD + "<br>" + WORD + "<wbr>" + WORD;
        assertEquals("", fitted(withHead(List.of(much, much))).className());
    }

    @Test
    void codeIsMeasuredAsCode() {
        assertEquals(
                "stack",
                fitted(withHead(List.of("<code>" + "i".repeat(55) + "</code>"))).className());
        assertEquals("", fitted(withHead(List.of("i".repeat(55)))).className());
    }

    @Test
    void everyCellOfAStackHasTheNameOfItsOwnColumn() {
        String wide = WORD.repeat(8);
        Element table = fitted(
                "<thead>" + row("th", List.of("", "One <em>two</em>", "Three")).replace("<th></th>", "<td></td>")
                        + "</thead><tbody>" + row("td", List.of("a", wide, "c")) + "</tbody>");
        assertEquals(
                List.of("", "One two", "Three"),
                table.select("tbody td").stream()
                        .map(cell -> cell.attr("data-label"))
                        .toList());
        assertEquals(0, table.select("thead [data-label]").size());
    }

    @ParameterizedTest
    @CsvSource({"colspan", "rowspan"})
    void aTableWithSpansIsNoStack(String span) {
        Element table = fitted("<thead><tr><th>h</th></tr></thead><tbody><tr><td " + span + "=\"1\">x</td></tr><tr><td>"
                + WORD.repeat(8) + "</td></tr></tbody>");
        assertEquals("many", table.className());
    }

    @Test
    void aTableWithoutAHeadIsNoStack() {
        assertEquals(
                "many",
                fitted("<tbody>" + row("td", List.of(WORD.repeat(8))) + "</tbody>")
                        .className());
    }
}
