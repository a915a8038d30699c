package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * A rule of the project as LanguageTool has it, which may fail on some sentence. Others then still judge the sentence,
 * and the failure is what it finds there.
 */
final class GuardedRule extends Rule {

    private static final String FAILURE = "this rule fails here with ";

    private final Rule rule;

    GuardedRule(Rule rule) {
        this.rule = rule;
        setPriority(rule.getPriority());
        setCategory(rule.getCategory());
    }

    /** Tells whether {@code fault} is that its rule failed. */
    static boolean isFailure(Remark.Fault fault) {
        return fault.message().startsWith(FAILURE);
    }

    @Override
    public String getId() {
        return rule.getId();
    }

    @Override
    public String getDescription() {
        return rule.getDescription();
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) throws IOException {
        try {
            RuleMatch[] matches = rule.match(sentence);
            for (RuleMatch match : matches) {
                // some are made at need, and would fail later
                match.getSuggestedReplacements();
            }
            return matches;
        } catch (RuntimeException | StackOverflowError e) {
            return new RuleMatch[] {
                new RuleMatch(
                        rule,
                        sentence,
                        0,
                        sentence.getText().stripTrailing().length(),
                        FAILURE + cause(e) + "; change its pattern or its suggestion")
            };
        }
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
