package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, and where it stands in the source. */
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "un**believ**able => unbelievable",
                "the `x` and `y` => the DXX0 and DXX1",
                "<kbd>Ctrl</kbd> key => DXX0 key",
                "see <https://example.org> now => see DXX0 now",
                "[text](https://example.org) here => text here",
                "see [](other.md), then => see DXX0, then",
                "fish &amp; chips &lt;3 => fish & chips <3",
                "5 \\* 3 => 5 * 3",
                "a ~~old~~ word => a word",
                "before <span>tag</span> after => before tag after",
                "line<br>next => \"line\nnext\"",
            })
    void readsMarkup(String markdown, String text) {
        assertEquals(text, Passages.wording(markdown).text());
    }

    @Test
    void breaksBecomeOneSpaceOrALine() {
        assertEquals(
                "soft and hard\nend", Passages.wording("soft\nand hard  \nend").text());
        assertEquals("one two", Passages.wording("> one\r\n> two").text());
    }

    @Test
    void whatIsAbsentLeavesNoHole() {
        String source = "A picture ![](x.svg) here ![](y.svg) . And ![](z.svg)!";
        Wording wording = Passages.wording(source);

        assertEquals("A picture here. And!", wording.text());
        assertEquals("here ![](y.svg) .", slice(source, wording.source(10, 15)));
    }

    @Test
    void everyCharacterKnowsItsPlace() {
        String source = "a **b&eacute;c** `code` d";
        Wording wording = Passages.wording(source);

        assertEquals("a béc DXX0 d", wording.text());
        assertEquals("b&eacute;c", slice(source, wording.source(2, 5)));
        assertEquals("&eacute;", slice(source, wording.source(3, 4)));
        assertEquals("`code`", slice(source, wording.source(7, 8)));
        assertEquals(source, slice(source, wording.source()));
    }

    @Test
    void aRangeEndsWhereItsLastCharacterInTheSourceDoes() {
        Wording wording = Wording.of(new Passage(
                Passage.Kind.PARAGRAPH,
                List.of(new Passage.Replaced("xy", new Range(5, 9)), new Passage.Verbatim("z", new Range(2, 3)))));

        assertEquals(new Range(5, 9), wording.source(0, 3));
    }

    @Test
    void placeholdersAreOpaqueAndWordsAreNot() {
        Wording wording = Passages.wording("call `run` twice");

        assertTrue(wording.isOpaque(5, 9));
        assertTrue(wording.isOpaque(0, 6));
        assertFalse(wording.isOpaque(0, 5));
        assertFalse(wording.isOpaque(9, 15));
    }

    private static String slice(String source, Range range) {
        return source.substring(range.start(), range.end());
    }
}
