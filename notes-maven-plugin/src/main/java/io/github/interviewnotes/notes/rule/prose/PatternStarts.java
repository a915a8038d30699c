package io.github.interviewnotes.notes.rule.prose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;

/** The starts of the patterns of rules, and the tests that they have in common. Thread-safe. */
final class PatternStarts {

    private final Map<Rule, PatternStart> starts = new IdentityHashMap<>();
    private final WordTests tests;

    private PatternStarts(List<? extends Rule> rules) {
        PatternTests<TagTest> ofTags = new PatternTests<>();
        PatternTests<TextTest> ofTexts = new PatternTests<>();
        for (Rule rule : rules) {
            if (rule instanceof AbstractTokenBasedRule pattern) {
                starts.put(rule, PatternStart.of(pattern, ofTags, ofTexts));
            }
        }
        tests = new WordTests(ofTags, ofTexts);
    }

    /** Returns the starts of those of {@code rules} that have a pattern of words. */
    static PatternStarts of(List<? extends Rule> rules) {
        return new PatternStarts(rules);
    }

    /** Returns what the words of sentences are put to. */
    WordTests tests() {
        return tests;
    }

    /** Tells whether {@code rule} may match somewhere; one that is not known here may. */
    boolean mayMatch(Rule rule, SentencePlaces places) {
        PatternStart start = starts.get(rule);
        return start == null || start.mayMatch(places);
    }
}
