package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.PatternRule;
import org.languagetool.rules.patterns.RuleSet;

/** The rules of an instance of LanguageTool, of which a sentence is given only those that may match. Thread-safe. */
final class LikelyRules extends RuleSet {

    private final RuleSet hinted;
    private final List<Rule> ofTexts;
    private final Set<String> ids;
    private final PatternStarts starts;

    private LikelyRules(List<Rule> rules, Function<List<Rule>, PatternStarts> starts) {
        hinted = textLemmaHinted(rules);
        ofTexts = rules.stream().filter(TextLevelRule.class::isInstance).toList();
        ids = rules.stream().map(Rule::getId).collect(Collectors.toUnmodifiableSet());
        this.starts = starts.apply(rules);
    }

    /**
     * Returns those of {@code active} that LanguageTool asks by default.
     *
     * @param starts gives the starts of their patterns, which may be those of another instance
     */
    static LikelyRules of(List<Rule> active, Function<List<Rule>, PatternStarts> starts) {
        List<Rule> rules = active.stream()
                .filter(rule -> !rule.hasTag(Tag.picky))
                .filter(rule -> rule.getToneTags().isEmpty() || !rule.isGoalSpecific())
                .toList();
        return new LikelyRules(rules, starts);
    }

    /** Returns those that look at a text as a whole; LanguageTool asks for all once a text and looks for no others. */
    @Override
    public List<Rule> allRules() {
        return ofTexts;
    }

    @Override
    public Set<String> allRuleIds() {
        return ids;
    }

    @Override
    public List<Rule> rulesForSentence(AnalyzedSentence sentence) {
        Optional<SentencePlaces> places = SentencePlaces.ever(sentence, starts.tests());
        return hinted.rulesForSentence(sentence).stream()
                .filter(rule -> !(rule instanceof PatternRule pattern)
                        || !pattern.canBeIgnoredFor(sentence)
                                && (places.isEmpty() || starts.mayMatch(rule, places.get())))
                .toList();
    }
}
