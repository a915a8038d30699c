package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FaceRuns;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryLineTest {

    private static final FaceRuns RUNS = new FaceRuns(new Glyphs(), List.of(Face.MONO));

    /** A letter is 6 points wide, 40 points are kept for the number, and a later line is 12 points shorter. */
    @ParameterizedTest
    @CsvSource({
        "aaaa bbbb, aaaa bbbb",
        "aaaa bbbbbb cccccc, aaaa bbbbbb<br>cccccc",
        "aaaa bbbbbb cccccc ddd, aaaa bbbbbb cccccc ddd",
        "aaaaaaaaaaaaaaaaaaaa, aaaaaaaaaaaaaaaaaaaa",
        "aaaa bbbb cccc dddd eeee ffff gggg hhhh ii, aaaa bbbb cccc dddd eeee ffff gggg hhhh ii",
        "aaaaaaaaaaaaaaaaa bbbb cccc ddd, aaaaaaaaaaaaaaaaa bbbb cccc<br>ddd"
    })
    void theLastWordLeavesALineThatIsFull(String text, String expected) {
        Element entry = new Element("span");
        new EntryLine(RUNS, 10, 126, 12).appendTo(entry, text);
        assertEquals(expected, entry.html().replaceAll("\\s+<br>", "<br>"));
    }
}
