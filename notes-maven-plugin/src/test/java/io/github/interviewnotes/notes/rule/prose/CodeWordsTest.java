package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands as code vouches for a word. */
class CodeWordsTest {

    private static final String NOTE = """
            Call `get_zorkset()` and <code>Zebbit</code>, see <https://vlonk.org>.
            Or [frobd](https://x.org/y/frobd#z), [a gloop](https://x.org/plomb) and [florb](florb.md).

            ```python
            class Blurb(Frotz):  # a snarfed comment
                glorp = "bloop"  # more snarf
                print("a message of plonk", 'and "of plink"')
            ```

            ```sql
            SELECT quux -- remarq
            ```

            ```text output
            printd
            ```

            ```
            unmarkd
            ```
            """;

    @ParameterizedTest
    @CsvSource({
        "zorkset, true",
        "Zorkset, true",
        "Zebbit, true",
        "zebbit, false",
        "Frotz, true",
        "glorp, true",
        "bloop, true",
        "quux, true",
        "plonk, false",
        "plink, false",
        "snarfed, false",
        "snarf, false",
        "remarq, false",
        "printd, false",
        "unmarkd, false",
        "vlonk, false",
        "frobd, true",
        "gloop, false",
        "plomb, false",
        "florb, false",
    })
    void vouches(String word, boolean known) {
        assertEquals(known, CodeWords.of(Passages.note(NOTE)).contains(word));
    }
}
