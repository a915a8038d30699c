package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardTest {

    @ParameterizedTest
    @CsvSource({
        "*, '', true",
        "a*c, abbc, true",
        "a*c, ac, true",
        "a*c, acb, false",
        "*ab*ab, abaab, true",
        "a?c, a😀c, true",
        "a?c, ac, false",
        "A, a, false",
        "'', '', true",
        "'', a, false"
    })
    void fitsTheWholeText(String pattern, String text, boolean fits) {
        assertEquals(fits, new Wildcard(pattern, true).matches(text));
    }

    @Test
    void aQuestionMarkMayStandForItself() {
        assertFalse(new Wildcard("/a?b", false).matches("/axb"));
        assertTrue(new Wildcard("/a?b", false).matches("/a?b"));
    }

    @Test
    void manyStarsTakeNoTime() {
        Wildcard stars = new Wildcard("*a".repeat(500) + "b", false);
        assertTimeout(Duration.ofSeconds(5), () -> assertFalse(stars.matches("a".repeat(5000))));
    }
}
