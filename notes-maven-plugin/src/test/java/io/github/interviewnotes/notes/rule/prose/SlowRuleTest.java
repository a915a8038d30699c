package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule of a project whose pattern takes for ever: it is named once, and all others judge all there is. */
class SlowRuleTest {

    /** The expression takes time that grows with the fifth power of a sentence's length. */
    private static final GrammarFile GRAMMAR = GrammarFile.read("grammar.xml", SourceText.of("""
            <rules lang="en">
              <category id="C" name="c">
                <rule id="R_SLOW" name="slow">
                  <regexp>x.*x.*x.*x.*[QK]{2}</regexp>
                  <message>No.</message>
                  <example correction=""><marker>x x x x QQ</marker>.</example>
                  <example>It is <marker>grue</marker>.</example>
                </rule>
                <rule id="R_QUICK" name="quick">
                  <pattern><token>grue</token></pattern>
                  <message>Say <suggestion>lamp</suggestion></message>
                  <example correction="lamp">It is <marker>grue</marker>.</example>
                </rule>
              </category>
            </rules>
            """));

    private static final String LONG = "We say so: " + "`code` " + "x".repeat(170) + ".";

    private final OwnRules own = OwnRules.with(GRAMMAR, Duration.ofSeconds(2));
    private final ProseCheck check = ProseCheck.of(
            Dictionary.empty(),
            ProseSettings.defaults(),
            own,
            new Judges(language -> Judge.of(language, List.of(), KnownRules.shipped(), own, ProseEffort.once())));

    @Test
    void theRuleIsGivenUpAndTheRestIsJudged() {
        assertEquals(List.of(), GRAMMAR.faults());
        String note = "# One\n\n" + LONG + " It is grue.\n\nIt is an tree and a grue.\n";

        List<Finding> findings = new Grammar(check).check(Notes.parse("one.md", note));

        assertEquals(
                List.of("R_SLOW", "R_QUICK", "EN_A_VS_AN", "R_QUICK"),
                findings.stream().map(Finding::message).map(SlowRuleTest::rule).toList());
        assertTrue(findings.get(0)
                .message()
                .contains(": this rule takes longer than 2 seconds here; change its pattern ["));
        assertTrue(new Grammar(check).hasFailed());
        assertEquals(
                List.of(),
                Stream.of(new FailingExample(GRAMMAR, check))
                        .flatMap(rule -> rule.check(Notes.notebook()).stream())
                        .map(Finding::message)
                        .toList());
    }

    private static String rule(String message) {
        return message.substring(message.lastIndexOf('[') + 1, message.length() - 1);
    }
}
