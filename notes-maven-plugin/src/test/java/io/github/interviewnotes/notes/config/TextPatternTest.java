package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.text.Position;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TextPatternTest {

    @Test
    void matchesAllOrSome() {
        TextPattern pattern = TextPattern.of("b+");
        assertTrue(pattern.matches("bb"));
        assertFalse(pattern.matches("abb"));
        assertTrue(pattern.occursIn("abb"));
        assertFalse(pattern.occursIn("a"));
    }

    @Test
    void aLongTextIsNoTrouble() {
        assertTrue(TextPattern.of(".*end").matches("x".repeat(300_000) + "end"));
        assertTrue(TextPattern.of("^Not quite: ").occursIn("Not quite: " + "x".repeat(300_000)));
    }

    @Test
    void anExplosionIsGivenUp() {
        TextPattern explosive = TextPattern.of("(.*a){25}b").at(new Place("rules/sections.yaml", new Position(3, 22)));
        String text = "a".repeat(60);
        String message = "rules/sections.yaml:3:22: the regular expression '(.*a){25}b' takes too many steps for '"
                + text + "'; write it so that what is repeated holds no other repetition and no choice";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(message, said(() -> explosive.matches(text)));
            assertEquals(message, said(() -> explosive.occursIn(text)));
        });
    }

    @Test
    void depthIsGivenUp() {
        assertTrue(said(() -> TextPattern.of("(a|b)*c").matches("ab".repeat(500_000)))
                .startsWith("the regular expression '(a|b)*c' takes too many steps for 'abab"));
    }

    private static String said(Executable match) {
        return assertThrows(UnboundedPatternException.class, match).getMessage();
    }

    @Test
    void equalWhenWrittenAlike() {
        assertEquals(TextPattern.of("a+"), TextPattern.of("a+"));
        assertEquals(TextPattern.of("a+").hashCode(), TextPattern.of("a+").hashCode());
        assertNotEquals(TextPattern.of("a+"), TextPattern.of("aa*"));
    }
}
