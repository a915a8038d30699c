package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormationTest {

    private static final Map<String, Integer> FREQUENCIES =
            Map.of("fork", 9, "template", 12, "project", 15, "hard", 16, "link", 14, "the", 25, "lire", 1);

    private final WordFormation formation = new WordFormation(word -> FREQUENCIES.getOrDefault(word, -1));

    @ParameterizedTest
    @CsvSource({
        "refork, true",
        "Refork, true",
        "forkable, true",
        "templatize, true",
        "templater, true",
        "hardlink, true",
        "hardlire, false", // a rare part
        "inthe, false",
        "thelink, false", // run together
        "reforj, false",
        "ze, false",
        "'', false",
    })
    void words(String word, boolean expected) {
        assertEquals(expected, formation.isWord(word));
    }
}
