package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.xml.sax.Attributes;

/** The expression that stands in a rule of a grammar file instead of a pattern. */
final class GrammarRegexp {

    private final Position position;
    private final String mark;
    private final StringBuilder expression = new StringBuilder();

    /** @param position where the element starts */
    GrammarRegexp(Attributes attributes, Position position) {
        this.position = position;
        this.mark = Optional.ofNullable(attributes.getValue("mark")).orElse("0");
    }

    void text(String text) {
        expression.append(text);
    }

    /**
     * Returns how many groups it has, now that all of it is read; nothing where it is no expression.
     *
     * @param faults takes what is wrong
     */
    OptionalInt finish(BiConsumer<Position, String> faults) {
        String text = expression.toString();
        if (text.isBlank()) {
            faults.accept(position, "a regexp has an expression, found nothing");
            return OptionalInt.empty();
        }
        if (GrammarExpression.fault(text).isPresent()) {
            return OptionalInt.empty();
        }
        int groups = GrammarReference.groupsOf(text);
        if (!mark.matches("[0-9]{1,2}") || Integer.parseInt(mark) > groups) {
            faults.accept(
                    position,
                    "the attribute mark is the number of a group of the expression, of which there "
                            + (groups == 1 ? "is 1" : "are " + groups) + ", found " + Quoted.of(mark));
        }
        return OptionalInt.of(groups);
    }
}
