package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xml.sax.Attributes;

/** Looks for mistakes in the words of a pattern: values of attributes, regular expressions, tags. */
final class GrammarToken {

    private static final Set<String> FLAGS = Set.of(
            "case_sensitive",
            "inflected",
            "negate",
            "negate_pos",
            "postag_regexp",
            "raw_pos",
            "regexp",
            "suppress_misspelled");
    private static final Set<String> NUMBERS = Set.of("min", "max", "skip");

    /** More would make a pattern that takes long to try. */
    private static final int MOST_TOKENS = 20;

    private final BiConsumer<Position, String> faults;
    private final Deque<Text> texts = new ArrayDeque<>();

    GrammarToken(BiConsumer<Position, String> faults) {
        this.faults = faults;
    }

    /** The text of an open element, and whether it is a regular expression. */
    private record Text(Position position, boolean regular, StringBuilder content) {}

    void open(String name, Attributes attributes, Position at) {
        boolean regular = name.equals("regexp") || "yes".equals(attributes.getValue("regexp"));
        texts.push(new Text(at, regular, new StringBuilder()));
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getQName(i), attributes.getValue(i), at);
        }
        checkTag(attributes.getValue("postag"), "yes".equals(attributes.getValue("postag_regexp")), at);
        checkExpression(attributes.getValue("chunk_re"), at);
        checkExpression(attributes.getValue("regexp_match"), at);
    }

    void text(String text) {
        if (!texts.isEmpty()) {
            texts.peek().content().append(text);
        }
    }

    void close(String name) {
        Text text = texts.pop();
        if (text.regular()) {
            checkExpression(text.content().toString(), text.position());
        }
    }

    /**
     * Checks a reference of a message to a word of the pattern.
     *
     * @param tokens how many words the pattern has
     */
    void match(Attributes attributes, Position at, int tokens) {
        String number = attributes.getValue("no");
        boolean fits = number != null
                && number.matches("[0-9]{1,3}")
                && Integer.parseInt(number) >= 1
                && (tokens == 0 || Integer.parseInt(number) <= tokens);
        if (!fits) {
            faults.accept(
                    at,
                    "the attribute no of match is the number of a token of the pattern, from 1 to "
                            + Math.max(1, tokens) + ", found " + (number == null ? "nothing" : Quoted.of(number)));
        }
    }

    private void check(String attribute, String value, Position at) {
        if (FLAGS.contains(attribute) && !value.equals("yes") && !value.equals("no")) {
            faults.accept(at, "the attribute " + attribute + " is yes or no, found " + Quoted.of(value));
        }
        boolean number = value.matches("[0-9]{1,2}") && Integer.parseInt(value) <= MOST_TOKENS;
        if (NUMBERS.contains(attribute) && !number) {
            faults.accept(
                    at,
                    "the attribute " + attribute + " is a number up to " + MOST_TOKENS + ", found " + Quoted.of(value));
        }
    }

    private void checkTag(String tag, boolean regular, Position at) {
        if (tag != null && (!regular || checkExpression(tag, at))) {
            GrammarTag.fault(tag, regular).ifPresent(fault -> faults.accept(at, fault));
        }
    }

    private boolean checkExpression(String expression, Position at) {
        Optional<String> fault = Optional.ofNullable(expression).flatMap(GrammarExpression::fault);
        fault.ifPresent(what -> faults.accept(at, what));
        return fault.isEmpty();
    }
}
