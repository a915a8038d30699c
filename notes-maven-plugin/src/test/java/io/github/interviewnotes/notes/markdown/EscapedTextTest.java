package io.github.interviewnotes.notes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Escaped;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is written as Markdown reads as that text. */
class EscapedTextTest {

    private static final String LETTERS = "ab1 `*_[]<>()!&;#~|\\\"'/:.-é😀";

    @ParameterizedTest
    @ValueSource(strings = {"plain words", "snake_case and a & b", "2 < 3", "it's (so)!", "a | b"})
    void leavesAloneWhatIsNoMarkup(String text) {
        assertEquals(text, Escaped.text(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b or *not* b",
                "__init__ and _x_",
                "[a](b.md) ![c](d.png) [^1]",
                "&lt; &amp; &#60;",
                "~~gone~~ ~5 ms",
                "<b> <!-- x --> <https://a.example>",
                "a `tick` ``two`` \\* \\"
            })
    void readsAsItWas(String text) throws Exception {
        assertEquals(text, read(Escaped.text(text)));
    }

    @RepeatedTest(300)
    void readsAsItWasWhateverItIs() throws Exception {
        Random random = new Random();
        StringBuilder text = new StringBuilder("x");
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < 12; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        String line = text.append("y").toString();
        assertEquals(line, read(Escaped.text(line)));
    }

    @Test
    void writesCodeWithBackticks() throws Exception {
        for (String code : new String[] {"a", "a`b", "``", "`a", "a ``` b"}) {
            assertEquals("x" + code + "y", read("x" + Escaped.code(code) + "y"));
        }
    }

    private static String read(String markdown) throws TooComplexException {
        return new NoteParser()
                .parse(NotePath.of("a.md"), SourceText.of("# " + markdown + "\n"))
                .title()
                .orElseThrow()
                .text();
    }
}
