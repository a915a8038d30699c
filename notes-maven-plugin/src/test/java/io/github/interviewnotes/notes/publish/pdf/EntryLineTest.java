package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryLineTest {

    /** A letter is 6 points wide, and in code 5.16; 40 points are kept for the number, and a later line is 12 points shorter. */
    @ParameterizedTest
    @CsvSource({
        "aaaa bbbb, aaaa bbbb",
        "aaaa bbbbbb cccccc, aaaa bbbbbb<br>cccccc",
        "aaaa bbbbbb cccccc ddd, aaaa bbbbbb cccccc ddd",
        "aaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaa",
        "aaaa bbbb cccc dddd eeee ffff gggg hhhh ii, aaaa bbbb cccc dddd eeee ffff gggg hhhh ii",
        "aaaaaaaaaaaaaaaaa bbbb cccc ddd, aaaaaaaaaaaaaaaaa bbbb cccc<br>ddd",
        "aaaa bbbbbb <code>cccccc</code>, aaaa bbbbbb<br><code>cccccc</code>",
        "aaaa <code>bbbbbb</code>ccc ddd, aaaa <code>bbbbbb</code>ccc<br>ddd",
        "aaaa <code>bb cc</code>ccccc, aaaa <code>bb<br>cc</code>ccccc",
        "aaaa <code>bbbbbb</code> cccc, aaaa <code>bbbbbb</code><br>cccc",
        "<code>aaaa</code> <code>bbbbb</code>, <code>aaaa</code> <code>bbbbb</code>"
    })
    void theLastWordLeavesALineThatIsFull(String text, String expected) {
        Element entry = new Element("span");
        List<Node> nodes = Jsoup.parseBodyFragment(text).body().childNodesCopy();
        new EntryLine(new Glyphs(), List.of(Face.MONO), 10, 126, 12).appendTo(entry, nodes);
        assertEquals(expected, entry.html().replaceAll("\\s*<br>\\s*", "<br>"));
    }
}
