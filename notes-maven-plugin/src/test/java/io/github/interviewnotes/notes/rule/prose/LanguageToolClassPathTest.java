package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Half of LanguageTool's dependencies are left out. A class that is missed all the same shows only when it is needed,
 * so this reads an example of each kind of rule, of each filter and of every fiftieth pattern.
 */
class LanguageToolClassPathTest {

    private static final int EVERY = 50;

    @Test
    void allKindsOfRulesRun() throws Exception {
        JLanguageTool tool = JdkXml.only(() -> Startup.of("en-US", PatternStarts::of));
        Set<Class<?>> kinds = new HashSet<>();
        int number = 0;
        int examples = 0;
        int hits = 0;
        for (Rule rule : tool.getAllRules()) {
            boolean newKind = kinds.add(rule.getClass());
            boolean newFilter = rule instanceof AbstractPatternRule pattern
                    && pattern.getFilter() != null
                    && kinds.add(pattern.getFilter().getClass());
            boolean read = (newKind || newFilter || number++ % EVERY == 0)
                    && !rule.getIncorrectExamples().isEmpty();
            if (read) {
                examples++;
                hits += hits(tool, rule) ? 1 : 0;
            }
        }
        assertTrue(kinds.size() > 50, kinds::toString);
        assertTrue(hits * 10 > examples * 8, hits + " of " + examples + " examples were found by their rule");
    }

    private static boolean hits(JLanguageTool tool, Rule rule) throws Exception {
        IncorrectExample example = rule.getIncorrectExamples().get(0);
        List<RuleMatch> matches =
                JdkXml.only(() -> tool.check(example.getExample().replaceAll("</?marker>", "")));
        matches.forEach(RuleMatch::getSuggestedReplacements);
        return matches.stream().anyMatch(match -> match.getRule().getId().equals(rule.getId()));
    }
}
