package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A destination is changed where it stands, in whatever form. */
class WrittenDestinationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.md#x            | a.md    | b.md     | b.md#x",
                "a.md              | a.md    | b (1).md | b%20%281%29.md",
                "sub/a%20b.md      | sub/a b.md | c d.md | c%20d.md",
                "%61.md            | a.md    | b.md     | b.md",
                "a.md#%c3%BCber    | #über   | #größe   | a.md#größe",
                "a.md#über         | #über   | #a&b     | a.md#a%26b",
                "<a b.md>          | a b.md  | A B.md   | <A B.md>",
                "<a b.md>          | a b.md  | (A) B.md | <%28A%29%20B.md>",
                "my\\_a.md         | my_a.md | my_b.md  | my_b.md",
                "a&amp;b.md        | a&b.md  | c&d.md   | c&d.md",
                "100%25.md         | 100%.md | 99%.md   | 99%25.md",
            })
    void changesTheDestination(String written, String from, String to, String expected) {
        assertEquals(expected, changed(written, from, to));
    }

    @ParameterizedTest
    @CsvSource({"a/a, a, b", "a.md, x.md, b.md", "a%2.md, a .md, b.md"})
    void leavesWhatIsNotThereOnce(String written, String from, String to) {
        assertEquals(List.of(), edits(written, from, to));
    }

    private static String changed(String written, String from, String to) {
        Edit edit = edits(written, from, to).get(0);
        return written.substring(0, edit.range().start())
                + edit.replacement()
                + written.substring(edit.range().end());
    }

    private static List<Edit> edits(String written, String from, String to) {
        SourceText text = SourceText.of(written);
        return new WrittenDestination(text, new Range(0, text.length())).replacing(from, to);
    }
}
