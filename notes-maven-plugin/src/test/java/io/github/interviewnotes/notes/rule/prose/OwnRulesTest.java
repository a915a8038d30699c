package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that ship with the plugin and those of this repository, whose examples are their tests. */
class OwnRulesTest {

    private static GrammarFile shipped() throws IOException {
        try (InputStream in = OwnRules.class.getResourceAsStream("grammar.xml")) {
            return GrammarFile.read(
                    "grammar.xml", SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    @Test
    void theExamplesOfTheShippedRulesHold() throws Exception {
        GrammarFile grammar = shipped();

        assertEquals(List.of(), grammar.faults());
        assertTrue(grammar.rules().size() > 30);
        assertTrue(grammar.rules().stream().allMatch(rule -> rule.id().startsWith(OwnRules.PREFIX)));
        assertTrue(grammar.rules().stream()
                .allMatch(rule -> rule.examples().stream().anyMatch(example -> !example.isWrong())));
        assertEquals(List.of(), failing(grammar, GrammarFile.none()));
    }

    @Test
    void theExamplesOfThisRepositoryHold() throws Exception {
        GrammarFile grammar = Configuration.read(Path.of("..", "rules")).grammar();

        assertFalse(grammar.rules().isEmpty());
        assertEquals(List.of(), grammar.faults());
        assertEquals(List.of(), failing(grammar, grammar));
    }

    private static List<String> failing(GrammarFile examples, GrammarFile project) throws Exception {
        ProseCheck check = ProseCheck.of(Dictionary.empty(), ProseSettings.defaults(), project, ProseEffort.once());
        return Stream.of(new FailingExample(examples, check))
                .flatMap(rule -> rule.check(Notes.notebook()).stream())
                .map(OwnRulesTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.location().start() + ": " + finding.message();
    }
}
