package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

    @ParameterizedTest
    @ValueSource(strings = {"hash_tables.md", "a b", "été 😀", ""})
    void quotesTextAsItIs(String text) {
        assertEquals("'" + text + "'", Quoted.of(text));
    }

    @Test
    void keepsAMessageOnOneLine() {
        assertEquals("'a\\u000Ab\\u0000\\u2028'", Quoted.of("a\nb\0\u2028"));
    }

    @Test
    void showsMarksThatTurnTheDirectionOfWriting() {
        assertEquals("'a\\u202Edm.'", Quoted.of("a\u202Edm."));
    }

    @Test
    void showsHalfACharacter() {
        assertEquals("'\\uD83D'", Quoted.of("\uD83D"));
    }

    @Test
    void leavesOutTheMiddleOfALongText() {
        assertEquals("'" + "a".repeat(80) + "'", Quoted.of("a".repeat(80)));
        assertEquals(
                "'" + "😀".repeat(40) + "…" + "b".repeat(39) + "'", Quoted.of("😀".repeat(41) + "b".repeat(100_000)));
    }
}
