package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays in a line stands in angle brackets. */
class OptionDashesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            git reset --hard X            , git reset <--hard> X
            push --force-with-lease       , push <--force>-with-lease
            git commit -qm v1             , git commit <-qm> v1
            [--staged] and '--soft'       , [<--staged>] and '<--soft>'
            i-- and a--b and a-b and -1   , i-- and a--b and a-b and -1
            -----                         , -----
            """)
    void theDashesOfAnOptionStayWithItsName(String code, String expected) {
        Element body = Jsoup.parseBodyFragment("<p><code></code></p><pre><code><span class='s'></span></code></pre>")
                .body();
        body.select("p > code, span").forEach(element -> element.text(code));
        OptionDashes.keep(body);
        for (Element element : body.select("p > code, span.s")) {
            assertEquals(code, element.wholeText());
            element.select("span.opt").forEach(option -> option.text("<" + option.text() + ">"));
            assertEquals(expected, element.wholeText());
        }
    }
}
