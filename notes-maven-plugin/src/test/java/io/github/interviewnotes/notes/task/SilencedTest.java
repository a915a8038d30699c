package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code notes:fix} leaves of the rules on prose. */
class SilencedTest {

    @Test
    void noRuleOnProseIsAskedAndThoseOnNotesKeepTheirNames() throws Exception {
        List<Rule> all = Rules.of(Configuration.defaults()).all();
        List<Rule> mending = Silenced.prose(all);

        assertEquals(ofNotes(all), ofNotes(mending));
        List<Rule> prose = mending.stream()
                .filter(rule -> rule.id().family().equals("prose"))
                .toList();
        assertTrue(prose.size() > 1);
        prose.forEach(rule -> assertInstanceOf(Silenced.class, rule));
        assertTrue(mending.stream().anyMatch(rule -> rule.id().toString().equals("link/case-mismatch")));
    }

    private static List<String> ofNotes(List<Rule> rules) {
        return rules.stream()
                .filter(NoteRule.class::isInstance)
                .map(rule -> rule.id().toString())
                .toList();
    }
}
