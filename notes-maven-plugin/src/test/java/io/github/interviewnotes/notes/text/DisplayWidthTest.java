package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "e\u0301, 1",
        "漢字, 4",
        "한, 2",
        "（, 2",
        "ｱ, 1",
        "😀, 2",
        "✅, 2",
        "✓, 1",
        "→, 1",
        "—, 1",
        "\u200B, 0",
        "❤\uFE0F, 1"
    })
    void aLetterTakesTheCellsOfATerminal(String text, int cells) {
        assertEquals(cells, DisplayWidth.of(text));
    }
}
