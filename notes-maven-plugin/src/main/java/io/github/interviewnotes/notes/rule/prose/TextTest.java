package io.github.interviewnotes.notes.rule.prose;

import java.util.Optional;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a pattern says of how a word is written.
 *
 * @param text a word, or an expression for words
 * @param ofLemma whether it is about a word as a dictionary has it
 */
record TextTest(String text, boolean expression, boolean caseSensitive, boolean ofLemma, boolean negated) {

    /** Returns what {@code token} says, if it says something by itself and not by another word of the sentence. */
    static Optional<TextTest> of(PatternToken token) {
        return token.isReferenceElement() || token.getString().isEmpty()
                ? Optional.empty()
                : Optional.of(new TextTest(
                        token.getString(),
                        token.isRegularExpression(),
                        token.isCaseSensitive(),
                        token.isInflected(),
                        token.getNegation()));
    }

    /** Returns this test in LanguageTool's form: it lets a word pass that this one is, whatever else is said of it. */
    PatternToken token() {
        PatternToken token = new PatternToken(text, caseSensitive, expression, false);
        token.setNegation(negated);
        return token;
    }
}
