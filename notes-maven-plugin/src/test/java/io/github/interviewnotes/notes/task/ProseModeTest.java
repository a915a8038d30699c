package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of {@code notes.prose}. */
class ProseModeTest {

    @ParameterizedTest
    @CsvSource({
        "full, true, true, ''",
        "spelling, false, true, grammar was left to the full check (notes.prose=full)",
        "off, false, false, prose was not judged (notes.prose=off)",
    })
    void choosesRulesAndSaysWhatIsLeft(String name, boolean grammar, boolean spelling, String reservation)
            throws Exception {
        List<Rule> all = Rules.of(Configuration.defaults()).all();
        ProseMode mode = ProseMode.of(name);

        String ids = mode.rules(all).stream().map(rule -> rule.id().toString()).collect(Collectors.joining(" "));

        assertEquals(grammar, ids.contains("prose/grammar"));
        assertEquals(spelling, ids.contains("prose/spelling"));
        assertEquals(true, ids.contains("link/broken-file"));
        assertEquals(reservation, String.join("; ", mode.reservations()));
    }

    @Test
    void anotherValueIsRefused() {
        assertEquals(
                "notes.prose is 'some'; expected full, spelling, off",
                assertThrows(SetupException.class, () -> ProseMode.of("some")).getMessage());
    }
}
