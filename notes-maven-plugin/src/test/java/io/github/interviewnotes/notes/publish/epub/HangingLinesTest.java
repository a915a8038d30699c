package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangingLinesTest {

    private static Element hang(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        HangingLines.hang(body);
        return body;
    }

    @Test
    void everyLineIsAnElementThatHoldsItsLineEnd() {
        assertEquals(
                "<pre class=\"code\"><code><span class=\"ln in0\"><span class=\"k\">if</span> x:\n</span>"
                        + "<span class=\"ln in2\">pass\n</span>".replace("pass", "    pass")
                        + "<span class=\"ln in0\">\n</span><span class=\"ln in0\">y</span></code></pre>",
                hang("<pre class=\"code\"><code><span class=\"k\">if</span> x:\n    pass\n\ny</code></pre>")
                        .html());
    }

    @Test
    void aTokenOfManyLinesIsOneInEach() {
        assertEquals(
                "<span class=\"ln in0\">a = <span class=\"s\">'''one</span>\n</span>"
                        + "<span class=\"ln in1\"><span class=\"s\">  two'''</span></span>",
                hang("<pre class=\"code\"><code>a = <span class=\"s\">'''one\n  two'''</span></code></pre>")
                        .select("code")
                        .html());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "x"                         , in0
            "   x"                      , in1
            "                        x" , in8
            ">>> x"                     , in2
            "...     x"                 , in4
            "..."                       , in0
            """)
    void aLineHangsBelowItsOwnStart(String line, String depth) {
        Element code =
                hang("<pre class=\"code\"><code>" + line + "</code></pre>").selectFirst("code");
        assertEquals("ln " + depth, code.child(0).className());
        assertEquals(line, code.wholeText());
    }

    @Test
    void aDrawingStaysAsItIs() {
        String drawing = "<pre class=\"code diagram\"><code>+--+\n|  |</code></pre>";
        assertEquals(drawing, hang(drawing).html());
    }
}
