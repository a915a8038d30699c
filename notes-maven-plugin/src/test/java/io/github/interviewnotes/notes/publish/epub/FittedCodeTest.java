package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedCodeTest {

    @ParameterizedTest
    @CsvSource({"40,fit-40", "41,fit-50", "66,fit-66", "80,fit-80", "81,''"})
    void aDrawingShrinksByItsWidth(int columns, String expected) {
        assertEquals(expected, fitted("diagram", "─".repeat(columns)));
    }

    @ParameterizedTest
    @CsvSource({"40,fit-40", "66,fit-66", "67,''"})
    void aPrintedTableShrinksAsLongAsItCanBeRead(int columns, String expected) {
        String row = "a" + " ".repeat(columns - 2) + "b";
        assertEquals(expected, fitted("output", row + "\n" + row));
    }

    @ParameterizedTest
    @CsvSource({"output,a  b", "output,  a b|  a b", "'',a  b|a  b"})
    void whatIsNoPrintedTableWraps(String kind, String text) {
        assertEquals("", fitted(kind, text.replace('|', '\n')));
    }

    /** An astral character is one column. */
    @ParameterizedTest
    @CsvSource({"😀,fit-40"})
    void columnsAreCountedInCharacters(String face, String expected) {
        assertEquals(expected, fitted("diagram", face.repeat(40)));
    }

    private static String fitted(String kind, String text) {
        Element pre = new Element("pre").addClass("code").addClass(kind).text(text);
        FittedCode.fit(Jsoup.parseBodyFragment("").body().appendChild(pre));
        return pre.className().replace("code", "").replace(kind, "").strip();
    }
}
