package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortionTest {

    @Test
    void aParagraphIsOnePortion() {
        assertEquals(List.of(new Portion(0, 9, true)), Portion.of("One. Two."));
        assertEquals(List.of(), Portion.of(""));
    }

    @Test
    void aLongTextIsCutBehindSentences() {
        String text = "The row is read. ".repeat(1_000);

        List<Portion> portions = Portion.of(text);

        assertEquals(text, joined(portions, text));
        assertTrue(portions.stream().allMatch(Portion::whole));
        assertTrue(portions.stream().allMatch(portion -> portion.in(text).endsWith(". ")));
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAndKeepsNoGrammar() {
        String text = "row ".repeat(2_000);

        List<Portion> portions = Portion.of(text);

        assertEquals(text, joined(portions, text));
        assertTrue(portions.stream().noneMatch(Portion::whole));
        assertTrue(portions.stream().allMatch(portion -> portion.in(text).endsWith("row ")));
    }

    @Test
    void aLongWordIsCutButNoCharacterIs() {
        String text = "a" + "😀b".repeat(4_000);

        List<Portion> portions = Portion.of(text);

        assertEquals(text, joined(portions, text));
        for (Portion portion : portions) {
            assertFalse(Character.isLowSurrogate(portion.in(text).charAt(0)), portion::toString);
        }
    }

    @Test
    void noiseIsNotRead() {
        assertEquals(List.of(), Portion.of("-".repeat(100)));
        assertEquals(List.of(), Portion.of("( ".repeat(10_000)));
    }

    private static String joined(List<Portion> portions, String text) {
        StringBuilder joined = new StringBuilder();
        portions.forEach(portion -> joined.append(portion.in(text)));
        return joined.toString();
    }
}
