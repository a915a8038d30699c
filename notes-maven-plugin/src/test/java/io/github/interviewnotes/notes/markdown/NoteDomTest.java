package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteDomTest {

    private final NoteDom dom = new NoteDom();

    private Element render(String markdown) {
        try {
            return dom.render(Notes.parse("note.md", markdown));
        } catch (TooComplexException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the HTML without the line numbers, which a test of its own looks at. */
    private String html(String markdown) {
        Element body = render(markdown);
        body.select("[data-line]").removeAttr("data-line");
        return body.html().strip().replaceAll("\\s*\n\\s*", "");
    }

    @Test
    void keepsTheMarksOfLanguages() {
        assertEquals(
                "<div lang=\"de\"><p>Ein <span lang=\"fr\">mot</span>.</p></div>",
                html("<div lang=\"de\">\n\nEin <span lang=\"fr\">mot</span>.\n\n</div>\n"));
        assertEquals("de", render("---\nlang: de\n---\n\nWort\n").attr("lang"));
        assertEquals("", render("---\nlang: \"x\\\" onload\"\n---\n\nWort\n").attr("lang"));
        assertEquals("", render("Word\n").attr("lang"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            # A `b` *c*                     ¦ <h1 id="a-b-c">A <code>b</code> <em>c</em></h1>
            ~~gone~~                        ¦ <p><del>gone</del></p>
            - [x] done                      ¦ <ul><li class="task"><span class="done"></span> done</li></ul>
            - [ ] open                      ¦ <ul><li class="task"><span class="open"></span> open</li></ul>
            https://example.org             ¦ <p><a href="https://example.org">https://example.org</a></p>
            <!-- card: x -->text            ¦ <p>text</p>
            a <!-- card: x --> b            ¦ <p>a  b</p>
            <b onclick=x style=y>a</b>      ¦ <p><b>a</b></p>
            <a name="x"></a>text            ¦ <p><span id="x"></span>text</p>
            [a](javascript:alert(1))        ¦ <p>a</p>
            <a href="java&#10;script:x">a</a> ¦ <p>a</p>
            <a href=" DATA:text/html,x">a</a> ¦ <p>a</p>
            <span data-line="9" class="k">a</span> ¦ <p><span>a</span></p>
            <img src=a.png onerror=x alt=b> ¦ <p><img src="a.png" alt="b"></p>
            <iframe src="https://example.org">a</iframe> ¦ §§
            <p align="center">a</p>         ¦ <p class="center">a</p>
            <span lang="la">a</span> <span lang="x y">b</span> ¦ <p><span lang="la">a</span> <span>b</span></p>
            """)
    void rendersInlineForms(String markdown, String expected) {
        assertEquals(expected, html(markdown + "\n"));
    }

    @Test
    void keepsWhatAFenceSays() {
        Element pre = render("text\n\n```python session=a raises=KeyError\nif a < b:\n\n    pass\n```\n")
                .selectFirst("pre");
        assertEquals("python", pre.attr("data-language"));
        assertEquals("session=a raises=KeyError", pre.attr("data-attributes"));
        assertEquals("3", pre.attr("data-line"));
        assertEquals("if a < b:\n\n    pass\n", pre.wholeText());
    }

    @Test
    void marksAlerts() {
        assertEquals(
                "<aside data-alert=\"warning\" class=\"alert\"><p>Mind <em>this</em>.</p></aside>",
                html("> [!WARNING]\n> Mind *this*.\n"));
        assertEquals("<blockquote><p>[!OTHER]a</p></blockquote>", html("> [!OTHER]\n> a\n"));
    }

    @Test
    void tellsHeadersAndAlignmentOfTables() {
        Element table = render("| a | b |\n|:-:|--:|\n| 1 | 2 |\n").selectFirst("table");
        assertEquals(List.of("col", "col"), table.select("th").eachAttr("scope"));
        assertEquals(List.of("center", "right"), table.select("td").eachAttr("class"));
    }

    @Test
    void anEmptyHeaderCellIsAPlainOne() {
        Element row = render("|  | b |\n|---|---|\n| 1 | 2 |\n").selectFirst("thead tr");
        assertEquals("<td></td><th scope=\"col\">b</th>", row.html().replaceAll("\\s*\n\\s*| data-line=\"1\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            |     | b | c |; |---|---|---|; | 1 | 2 | 3 |; 1
            |     | b | c |; |---|---|---|; |   | 2 | 3 |; ''
            |     |   | c |; |---|---|---|; | 1 | 2 | 3 |; ''
            | a   | b | c |; |---|---|---|; | 1 | 2 | 3 |; ''
            |     |;          |---|;         | 1 |;         ''
            """)
    void anEmptyCornerMakesTheFirstColumnHeadersOfRows(String head, String rule, String row, String headers) {
        Element table = render(String.join("\n", head, rule, row) + "\n").selectFirst("table");
        assertEquals(headers, table.select("tbody th[scope=row]").text());
        assertEquals(headers.isEmpty() ? 0 : 1, table.select("tbody th").size());
    }

    @Test
    void linksFootnotesBothWays() {
        Element body = render("# fn 1\n\nA[^x] and[^x].\n\n[^x]: Note.\n");
        assertEquals(List.of("#^fn-x", "#^fn-x"), body.select("a.noteref").eachAttr("href"));
        assertEquals(List.of("^fnref-x", "^fnref-x-2"), body.select("a.noteref").eachAttr("id"));
        Element note = body.selectFirst("section.footnotes > aside.footnote");
        assertEquals("^fn-x", note.id());
        assertEquals(
                List.of("#^fnref-x", "#^fnref-x-2"), note.select("a.backlink").eachAttr("href"));
        assertEquals("1. Note. ↑ ↑", note.text());
    }

    @Test
    void opensDetails() {
        assertEquals(
                "<div class=\"details\"><p class=\"summary\">More</p><p>Inside <em>it</em>.</p></div>",
                html("<details>\n<summary>More</summary>\n\nInside *it*.\n\n</details>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- <!-- never closed\n\nAfter.\n",
                "- <script>\n\nAfter.\n",
                "- <style>p{}\n\nAfter.\n",
                "- <textarea>\n\nAfter.\n",
                "a <svg b\n\nAfter.\n",
                "> <div\n\nAfter.\n",
                "- <plaintext>\n\nAfter.\n",
                "<table><tr><td>\n\nAfter.\n",
                "<select><option>\n\nAfter.\n",
                "---\ntitle: x\n---\n\nAfter.\n"
            })
    void brokenHtmlSwallowsNothingBehindItsBlock(String markdown) {
        assertTrue(render(markdown).text().contains("After."), render(markdown).html());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <div><span><p>a</p></span></div>    ¦ <div><p>a</p></div>
            <span><div>a</div></span>           ¦ <div>a</div>
            <div><li>a</li></div>               ¦ <div><div>a</div></div>
            <ul>text<li>a</li><b>c</b></ul>     ¦ <ul><li>text</li><li>a</li><li><b>c</b></li></ul>
            <dl><dd>a</dd></dl>                 ¦ <div><div>a</div></div>
            <h2><div>a</div></h2>               ¦ <h2>a</h2>
            <table><caption>a</caption></table> ¦ <p>a</p>
            """)
    void blocksNestAsHtmlAllows(String html, String expected) {
        assertEquals(expected, html(html + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <tr><td>a<td>b<tr><td>c                        ¦ <tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>
            <tr><td colspan=2>a<tr><td>b<td>c              ¦ <tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr>
            <tr><td rowspan=2>a<td>b<tr><td>c              ¦ <tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>
            <tr><td rowspan=3>a<td>b<tr><td>c              ¦ <tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>
            <tr><td colspan=3>a<tr><td>b<td>c              ¦ <tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr>
            <tr><td>a<td rowspan=2>b<tr><td colspan=2>c    ¦ <tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>
            """)
    void rowsOfATableAreEquallyWide(String rows, String expected) {
        assertEquals("<table><tbody>" + expected + "</tbody></table>", html("<table>" + rows + "</table>\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <tfoot><tr><td>a</tfoot><tbody><tr><td>b</tbody>  ¦ <tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>a</td></tr></tfoot>
            <tbody><tr><td>a</tbody><thead><tr><td>b</thead>  ¦ <thead><tr><td>b</td></tr></thead><tbody><tr><td>a</td></tr></tbody>
            <thead><tr><td>a</thead><thead><tr><td>b</thead>  ¦ <thead><tr><td>a</td></tr></thead><tbody><tr><td>b</td></tr></tbody>
            """)
    void partsOfATableComeInOrder(String parts, String expected) {
        assertEquals("<table>" + expected + "</table>", html("<table>" + parts + "</table>\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a [](b.md) c   ¦ <p>a  c</p>
            a [ ](b.md) c  ¦ <p>a   c</p>
            """)
    void aLinkThatShowsNothingIsNone(String markdown, String expected) {
        assertEquals(expected, html(markdown + "\n"));
    }

    @Test
    void onlyListedElementsAndAttributesAreLeft() {
        String hostile =
                "<x onload=a><svg onload=a><script>b</script></svg><math><mi>x</mi></math><form action=a><input name=b>"
                        + "<button formaction=c>d</button></form><object data=e></object><embed src=f><base href=g><link href=h>"
                        + "<meta http-equiv=refresh content=i><a href='vbscript:j' target=k ping=l>m</a><video src=n></video>"
                        + "<img srcset=o src='javascript:p'><p style='background:url(q)'>r</p><template><p>s</p></template>\n\n"
                        + "a <x-y z> &#x6a;avascript <A HREF='jAvAsCrIpT&colon;x'>t</A>\n";
        Set<String> attributes = Set.of("href", "src", "alt", "id", "class", "data-line", "title");
        for (Element element : render(hostile).select("*")) {
            assertTrue(Set.of("body", "p", "a", "img", "div").contains(element.normalName()), element.outerHtml());
            for (Attribute attribute : element.attributes()) {
                assertTrue(attributes.contains(attribute.getKey()), element.outerHtml());
            }
            assertTrue(!element.attr("href").toLowerCase(Locale.ROOT).contains("script"), element.outerHtml());
        }
    }

    @Test
    void namesTheLineOfEachBlock() {
        Element body = render("---\nfront: matter\n---\n\n# A\n\nb\n\n- c\n\n  ![d](e.png)\n\n| f |\n|---|\n| g |\n");
        assertEquals("5", body.selectFirst("h1").attr("data-line"));
        assertEquals("7", body.selectFirst("p").attr("data-line"));
        assertEquals("9", body.selectFirst("li").attr("data-line"));
        assertEquals("11", body.selectFirst("img").attr("data-line"));
        assertEquals("13", body.selectFirst("table").attr("data-line"));
        assertEquals("2", render("a\n[b](c)\n").selectFirst("a").attr("data-line"));
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertEquals("a\uFFFDb\uFFFDc", render("a\u0001b\uFFFFc\n").text());
    }

    @Test
    void refusesWhatWouldGrowBeyondMeasure() {
        String address = "x".repeat(20_000);
        String bomb = "[a] ".repeat(20_000) + "\n\n[a]: https://example.org/" + address + "\n";
        TooComplexException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(TooComplexException.class, () -> dom.render(Notes.parse("note.md", bomb))));
        assertEquals("its HTML has more than 4000000 characters", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "*a ", "> <div>\n"})
    void depthIsBoundedOrRefused(String opening) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                Element body = dom.render(Notes.parse("note.md", opening.repeat(5_000) + "x\n"));
                int[] deepest = {0};
                body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
                assertTrue(deepest[0] <= 100);
            } catch (TooComplexException e) {
                assertEquals("more than 100 levels of nesting", e.getMessage());
            }
        });
    }
}
