package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Dictionary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of terms that ships with the plugin is in order and holds nothing in vain. */
class ShippedTermsTest {

    private static final List<String> TERMS = Vocabulary.shippedTerms();

    @Test
    void isSortedAndHoldsNoneTwice() {
        assertEquals(TERMS.stream().sorted(Dictionary.ORDER).distinct().toList(), TERMS);
        assertTrue(TERMS.size() > 500);
    }

    @Test
    void holdsNoPluralAndNoCapitalOfAnotherEntry() {
        List<String> needless = new ArrayList<>();
        for (String term : TERMS) {
            Set<String> others = new HashSet<>(TERMS);
            others.remove(term);
            Terms list = Terms.of(others);
            if (list.contains(term) || list.containsSingularOf(term) && term.equals(term.toLowerCase(Locale.ROOT))) {
                needless.add(term);
            }
        }
        assertEquals(List.of(), needless);
    }

    /** A word that the dictionary knows is only here if it has capitals, and so tells how the other cases are meant. */
    @Test
    void holdsWhatTheDictionaryDoesNotKnow() {
        Lexicon american = Lexicon.of("/org/languagetool/resource/en/hunspell/en_US");
        List<String> known = new ArrayList<>();
        for (String term : TERMS) {
            if ((american.contains(term) || american.contains(term.toLowerCase(Locale.ROOT)))
                    && term.substring(1).equals(term.substring(1).toLowerCase(Locale.ROOT))) {
                known.add(term);
            }
        }
        assertEquals(List.of(), known);
    }
}
