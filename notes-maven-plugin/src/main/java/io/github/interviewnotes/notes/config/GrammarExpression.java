package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Quoted;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions of a grammar file. */
final class GrammarExpression {

    private GrammarExpression() {}

    /** Returns what is wrong with {@code expression}, if something is: it is none, or takes for ever on some texts. */
    static Optional<String> fault(String expression) {
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            return Optional.of(Quoted.of(expression) + " is no regular expression: " + e.getDescription());
        }
        return Backtracking.reason(expression)
                .map(reason -> Quoted.of(expression) + " takes for ever on some texts: " + reason);
    }
}
