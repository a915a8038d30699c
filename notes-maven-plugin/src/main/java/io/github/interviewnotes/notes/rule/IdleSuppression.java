package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Suppression;
import java.util.List;
import java.util.Optional;

/**
 * A comment that hides nothing, or less than it says.
 *
 * @param suppression the comment
 * @param rules those of the rules it names of which it hides nothing; none where it names none, and hides nothing at all
 * @param end the comment that closes it and nothing else
 */
public record IdleSuppression(Suppression suppression, List<String> rules, Optional<Suppression> end) {

    public IdleSuppression {
        rules = List.copyOf(rules);
    }

    /** Tells whether the whole comment hides nothing. */
    public boolean isWhole() {
        return rules.containsAll(suppression.rules());
    }
}
