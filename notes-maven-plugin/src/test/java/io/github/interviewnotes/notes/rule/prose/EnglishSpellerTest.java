package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What American English knows and what it suggests. */
class EnglishSpellerTest {

    private static final Speller SPELLER = EnglishSpeller.of("US");

    @ParameterizedTest
    @ValueSource(strings = {"word", "Word", "WORD", "London", "LONDON", "couldn't", "couldn’t", "color", "idempotent"})
    void known(String word) {
        assertTrue(SPELLER.knows(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wOrd", "london", "wrod", "colour", "couldn't't", "zzyxless"})
    void unknown(String word) {
        assertFalse(SPELLER.knows(word));
    }

    @Test
    void variantsDiffer() {
        assertTrue(EnglishSpeller.of("GB").knows("colour"));
        assertFalse(EnglishSpeller.of("GB").knows("color"));
    }

    @ParameterizedTest
    @CsvSource({
        "recieve, receive",
        "Accomodate, Accommodate",
        "OCCURED, OCCURRED",
        "idempotant, idempotent",
        "teh, the",
        "definately, definitely",
        "seperate, separate",
        "untill, until",
        "becuase, because",
        "londn, London",
        "thsi, this",
        "transacton, transaction",
        "re\u00ADcieve, receive",
        "qzxqwzbqwz, ''"
    })
    void theBestSuggestionComesFirst(String word, String expected) {
        assertEquals(expected, SPELLER.suggestions(word).stream().findFirst().orElse(""));
    }

    @Test
    void twoWordsWithoutTheirSpaceAreSuggested() {
        assertTrue(SPELLER.suggestions("alot").contains("a lot"));
        assertTrue(SPELLER.suggestions("infact").contains("in fact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"shti", "fucntion", "wnak", "frobnicator"})
    void nothingUnseemlyIsSuggested(String word) {
        assertEquals(
                "",
                SPELLER.suggestions(word).stream()
                        .filter(suggestion -> suggestion.matches("shit.*|fuck.*|wank.*|fornicat.*"))
                        .collect(Collectors.joining(" ")));
    }
}
