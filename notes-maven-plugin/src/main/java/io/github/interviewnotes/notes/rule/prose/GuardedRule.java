package io.github.interviewnotes.notes.rule.prose;

import java.io.IOException;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * A rule of the project as LanguageTool has it, which may fail on some sentence, or never come to an end. Others then
 * still judge the sentence, and the failure is what it finds there.
 */
final class GuardedRule extends Rule {

    private static final String FAILURE = "this rule fails here with ";

    private static final String DELAY = "this rule takes ";

    private final Rule rule;
    private final Trials trials;

    /** @param trials are told of each sentence that the rule is tried on */
    GuardedRule(Rule rule, Trials trials) {
        this.rule = rule;
        this.trials = trials;
        setPriority(rule.getPriority());
        setCategory(rule.getCategory());
    }

    /** Tells whether {@code message} says that a rule failed. */
    static boolean isFailure(String message) {
        return message.startsWith(FAILURE) || message.startsWith(DELAY);
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
        if (!trials.admit(getId())) {
            return trials.reason(getId(), sentence.getText())
                    .map(reason -> failure(sentence, DELAY + reason + " here; change its pattern"))
                    .orElse(RuleMatch.EMPTY_ARRAY);
        }
        trials.begin(getId(), sentence.getText());
        try {
            RuleMatch[] matches = rule.match(sentence);
            for (RuleMatch match : matches) {
                // some are made at need, and would fail later
                match.getSuggestedReplacements();
            }
            return matches;
        } catch (RuntimeException | StackOverflowError e) {
            return failure(sentence, FAILURE + cause(e) + "; change its pattern or its suggestion");
        } finally {
            trials.end();
        }
    }

    private RuleMatch[] failure(AnalyzedSentence sentence, String message) {
        int end = sentence.getText().stripTrailing().length();
        return new RuleMatch[] {new RuleMatch(rule, sentence, 0, end, message)};
    }

    private static String cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
