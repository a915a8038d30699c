package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code words.txt} as {@code terms.py} builds it keeps to what that script promises. */
class WordListTest {

    private static final List<String> WORDS = Vocabulary.listedWords();

    @Test
    void isSortedAndHoldsNoneTwice() {
        assertEquals(
                WORDS.stream()
                        .distinct()
                        .sorted((a, b) -> {
                            int order = a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT));
                            return order == 0 ? a.compareTo(b) : order;
                        })
                        .toList(),
                WORDS);
        assertTrue(WORDS.size() > 5_000, () -> WORDS.size() + " words");
    }

    /** What is shorter is near too much, and what has another form is seen by masks. */
    @Test
    void holdsWordsOfFourLettersAndMore() {
        assertEquals(
                List.of(),
                WORDS.stream()
                        .filter(word -> !word.matches("[A-Za-z][a-z]{3,}"))
                        .toList());
    }

    /** A word of a capital letter that is listed in small ones would never be corrected. */
    @Test
    void holdsNothingThatIsKnownOrWantsAnotherCase() {
        Set<String> terms = Vocabulary.shippedTerms().stream()
                .map(term -> term.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        EnglishSpeller american = EnglishSpeller.of("US");

        assertEquals(
                List.of(),
                WORDS.stream()
                        .filter(word -> terms.contains(word.toLowerCase(Locale.ROOT))
                                || american.knows(LetterCase.capitalised(word)))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acount",
                "anser",
                "becaus",
                "collapsable",
                "explicity",
                "homogenous",
                "inout",
                "oject",
                "parm",
                "repitition",
                "sematic",
                "splitted",
                "trigged",
                "unexpect",
                "upto",
                "ahve",
                "charater",
                "postgressql"
            })
    void holdsNoMisspellingThatItsSourcesHold(String word) {
        assertFalse(WORDS.contains(word));
    }
}
