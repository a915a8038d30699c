package io.github.interviewnotes.notes.rule.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a pattern says of a word's part of speech.
 *
 * @param tag a tag, or an expression for tags
 */
record TagTest(String tag, boolean expression, boolean negated) {

    /** Returns what {@code token} says, if it says something that can be judged by the tag alone. */
    static Optional<TagTest> of(PatternToken token) {
        if (token.getPOStag() == null || token.isReferenceElement()) {
            return Optional.empty();
        }
        TagTest test = new TagTest(token.getPOStag(), token.isPOStagRegularExpression(), token.getPOSNegation());
        return test.negated && test.allows(PatternToken.UNKNOWN_TAG) ? Optional.empty() : Optional.of(test);
    }

    /** Tells whether it lets a word pass that has the tag {@code name}, which is empty for none. */
    boolean passes(String name) {
        return (!name.isEmpty() && allows(name)) != negated;
    }

    /** Tells whether it lets a word pass since nothing is known of it. */
    boolean passesUntagged() {
        return !negated && allows(PatternToken.UNKNOWN_TAG);
    }

    private boolean allows(String name) {
        return expression ? Pattern.matches(tag, name) : tag.equals(name);
    }
}
