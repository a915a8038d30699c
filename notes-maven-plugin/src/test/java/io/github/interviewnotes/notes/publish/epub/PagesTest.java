package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Library;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every page of the library and of the hostile notes keeps to. */
class PagesTest {

    @TempDir
    private static Path folder;

    private static List<WrittenEpub> epubs;

    @BeforeAll
    static void write() throws Exception {
        Path hostile = Path.of(Library.class.getResource("hostile").toURI());
        epubs = List.of(
                WrittenEpub.of(Library.book(Library.root()), folder), WrittenEpub.of(Library.book(hostile), folder));
    }

    private static List<Element> all(String query) {
        List<Element> found = epubs.stream()
                .flatMap(epub -> epub.pages().stream().flatMap(page -> epub.page(page).select(query).stream()))
                .toList();
        assertTrue(!found.isEmpty(), query);
        return found;
    }

    private static void each(String query, String condition) {
        assertEquals(
                List.of(),
                all(query).stream()
                        .filter(element -> !element.is(condition))
                        .map(Element::outerHtml)
                        .toList());
    }

    @Test
    void everyPageSaysItsLanguageForHtmlAndForXml() {
        each("html", "[lang][xml:lang]");
        for (Element element : all("[lang]")) {
            assertEquals(element.attr("lang"), element.attr("xml:lang"));
        }
    }

    @Test
    void aPageWithATableOrADrawingKnowsTheWidthOfItsColumn() {
        each("html:has(table), html:has(pre.diagram)", ":has(head > link[rel=stylesheet][href=../css/columns.css])");
        each("body:has(table), body:has(pre.diagram)", ":has(> section)");
    }

    @Test
    void everyPictureHasAnAlternative() {
        each("img", "[alt]");
    }

    @Test
    void headerCellsSayWhatTheyHead() {
        each("th", "[scope=col], [scope=row]");
        assertEquals(
                List.of(),
                all("th").stream()
                        .filter(cell -> cell.text().isBlank())
                        .map(Element::outerHtml)
                        .toList());
    }

    @Test
    void linksSayWhereTheyLead() {
        assertEquals(
                List.of(),
                all("a[href]").stream()
                        .filter(link -> link.text().isBlank()
                                && link.attr("aria-label").isBlank()
                                && link.select("img").eachAttr("alt").stream().allMatch(String::isBlank))
                        .map(Element::outerHtml)
                        .toList());
    }

    @Test
    void idsAreAsciiNamesAndUniqueOnTheirPage() {
        for (WrittenEpub epub : epubs) {
            for (String page : epub.pages()) {
                List<String> ids = epub.page(page).select("[id]").eachAttr("id");
                assertEquals(List.copyOf(new LinkedHashSet<>(ids)), ids, page);
                assertEquals(
                        List.of(),
                        ids.stream()
                                .filter(id -> !id.matches("[A-Za-z_][A-Za-z0-9_-]*"))
                                .toList(),
                        page);
            }
        }
    }

    @Test
    void aTaskStandsInTheLineOfItsText() {
        assertEquals(
                List.of(),
                all("li.task span[role=img]").stream()
                        .filter(box -> !(box.nextSibling() instanceof TextNode))
                        .map(Element::outerHtml)
                        .toList());
    }
}
