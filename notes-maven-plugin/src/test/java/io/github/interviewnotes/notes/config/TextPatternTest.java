package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

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
    void anExplosionIsNoMatch() {
        TextPattern explosive = TextPattern.of("(a+)+(a+)+b");
        String text = "a".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertFalse(explosive.matches(text));
            assertFalse(explosive.occursIn(text));
        });
    }

    @Test
    void depthIsNoMatch() {
        assertFalse(TextPattern.of("(a|b)*c").matches("ab".repeat(500_000)));
    }

    @Test
    void equalWhenWrittenAlike() {
        assertEquals(TextPattern.of("a+"), TextPattern.of("a+"));
        assertEquals(TextPattern.of("a+").hashCode(), TextPattern.of("a+").hashCode());
        assertNotEquals(TextPattern.of("a+"), TextPattern.of("aa*"));
    }
}
