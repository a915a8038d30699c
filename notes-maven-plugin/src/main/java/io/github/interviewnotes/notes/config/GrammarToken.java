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

    private static final String ENGLISH = "en";
    private static final Set<String> WORDS = Set.of("token", "exception");

    private final String language;
    private final BiConsumer<Position, String> faults;
    private final Deque<Text> texts = new ArrayDeque<>();

    /**
     * @param language the code of the language whose parts of speech are named
     * @param faults takes what is wrong
     */
    GrammarToken(String language, BiConsumer<Position, String> faults) {
        this.language = language;
        this.faults = faults;
    }

    /** The text of an open element, and whether it is a regular expression. */
    private record Text(Position position, boolean regular, StringBuilder content) {}

    void open(String name, Attributes attributes, Position at) {
        boolean regular = name.equals("regexp") || "yes".equals(attributes.getValue("regexp"));
        texts.push(new Text(at, regular, new StringBuilder()));
        for (int i = 0; i < attributes.getLength(); i++) {
            GrammarValue.fault(name, attributes.getQName(i), attributes.getValue(i))
                    .ifPresent(fault -> faults.accept(at, fault));
        }
        GrammarValue.rangeFault(attributes.getValue("min"), attributes.getValue("max"))
                .ifPresent(fault -> faults.accept(at, fault));
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
        String content = text.content().toString().strip();
        if (text.regular()) {
            checkExpression(content, text.position());
        } else if (WORDS.contains(name) && content.chars().anyMatch(Character::isWhitespace)) {
            faults.accept(
                    text.position(),
                    "a token is one word, found " + Quoted.of(content) + "; write each word as a token of its own");
        }
    }

    private void checkTag(String tag, boolean regular, Position at) {
        boolean readable = tag != null && (!regular || checkExpression(tag, at));
        if (readable && language.equals(ENGLISH)) {
            GrammarTag.fault(tag, regular).ifPresent(fault -> faults.accept(at, fault));
        }
    }

    private boolean checkExpression(String expression, Position at) {
        Optional<String> fault = Optional.ofNullable(expression).flatMap(GrammarExpression::fault);
        fault.ifPresent(what -> faults.accept(at, what));
        return fault.isEmpty();
    }
}
