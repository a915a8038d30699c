package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            django.db.models.query.QuerySet      , django.|db.|models.|query.|QuerySet
            short.name                           , short.name
            PUT /a/path/that/goes/on/and/on?x=1  , PUT /a/|path/|that/|goes/|on/|and/|on?x=|1
            AVeryLongNameOfAClassInCamelCase     , AVeryLongNameOfAClassInCamelCase
            ----------------------------         , ----------------------------
            """)
    void aLongNameInTextDividesBehindItsMarks(String code, String expected) {
        assertEquals(expected, divided("<p><code></code></p>", code));
    }

    @ParameterizedTest
    @CsvSource({
        "SessionAuthentication, Session|Authentication",
        "innodb_snapshot_isolation, innodb_|snapshot_|isolation",
        "short_name, short_name"
    })
    void aNameInACellDividesInCamelCaseToo(String code, String expected) {
        assertEquals(expected, divided("<table><tr><td><code></code></td></tr></table>", code));
    }

    @Test
    void aBareAddressDividesAndAWrittenLinkDoesNot() {
        Element body = Jsoup.parseBodyFragment(
                        "<p><a>https://example.org/an/address?q=1</a> <a>a link of words</a></p>")
                .body();
        WordBreaks.allow(body);
        assertEquals(
                "<a>https://example.|org/|an/|address?q=|1</a> <a>a link of words</a>",
                body.selectFirst("p").html().replace("<wbr>", "|"));
    }

    @Test
    void aBlockOfCodeIsLeftAlone() {
        String code = "django.db.models.query.QuerySet";
        assertEquals(code, divided("<pre><code></code></pre>", code));
    }

    private static String divided(String html, String text) {
        Element body = Jsoup.parseBodyFragment(html).body();
        Element code = body.selectFirst("code").text(text);
        WordBreaks.allow(body);
        assertEquals(text, code.wholeText());
        return code.html().replace("<wbr>", "|");
    }
}
