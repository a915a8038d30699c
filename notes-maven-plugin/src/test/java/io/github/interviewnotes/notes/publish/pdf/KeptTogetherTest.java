package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptTogetherTest {

    /** A page of A4 has 59 lines of code, one of a telephone 35. */
    @ParameterizedTest
    @CsvSource({"12, 20, 59, true", "13, 20, 59, false", "7, 20, 35, true", "8, 20, 35, false", "7, 90, 59, false"})
    void codeStaysWholeByTheLinesOfThePageAndAsItWraps(int lines, int length, int pageLines, boolean whole) {
        Element pre = new Element("pre");
        for (int i = 0; i < lines; i++) {
            pre.appendElement("span").text("x".repeat(length));
        }
        CodePages.mark(pre, 80, pageLines);
        assertEquals(whole, pre.hasClass("short"));
    }

    @ParameterizedTest
    @CsvSource({"59, false", "35, true"})
    void aPageMayEndInsideAStanzaThatIsLongForIt(int pageLines, boolean may) {
        Element pre = new Element("pre");
        for (String line : "a a a a a a a a - b b b b b b b b".split(" ")) {
            pre.appendElement("span").text(line.equals("-") ? "" : line);
        }
        CodePages.mark(pre, 80, pageLines);
        assertEquals(
                may,
                pre.select("span[style]").stream()
                        .anyMatch(line -> line.elementSiblingIndex() < 8 && line.elementSiblingIndex() > 0));
    }

    @Test
    void theEndOfAChapterPullsNoPictureWithIt() {
        Element chapter = Jsoup.parseBodyFragment("<p>a</p><p><img></p><p>b</p><h2>c</h2><p>d</p>")
                .body();
        KeptBlocks.mark(chapter, 80);
        assertEquals("c d", chapter.select(".kept").text());
    }
}
