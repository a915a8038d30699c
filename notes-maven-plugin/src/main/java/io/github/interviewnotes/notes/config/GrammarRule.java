package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.text.Position;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.xml.sax.Attributes;

/** One rule of a grammar file as it is read: how many of what it has, and whether its parts fit together. */
final class GrammarRule {

    private static final Set<String> PATTERNS = Set.of("pattern", "antipattern");

    private final Position position;
    private final BiConsumer<Position, String> faults;
    private final Map<String, Integer> parts = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder message = new StringBuilder();
    private Optional<GrammarRegexp> regexp = Optional.empty();
    private Position messagePosition = Position.START;
    private int wrongExamples;
    private boolean incomplete;

    /** Of the pattern or antipattern that is read. */
    private int words;

    /**
     * @param position where it starts
     * @param faults takes what is wrong
     */
    GrammarRule(Position position, BiConsumer<Position, String> faults) {
        this.position = position;
        this.faults = faults;
    }

    void open(String name, Attributes attributes, Position at) {
        // the tokens within and, or are one place of the pattern
        boolean inGroup = path.contains("and") || path.contains("or");
        String part = name.equals("and") || name.equals("or") ? "token" : name;
        if (!inGroup) {
            words = part.equals("token") ? words + 1 : PATTERNS.contains(name) ? 0 : words;
        }
        if (!path.contains("antipattern") && !inGroup) {
            parts.merge(part, 1, Integer::sum);
        }
        switch (name) {
            case "regexp" -> regexp = Optional.of(new GrammarRegexp(attributes, at));
            case "message" -> messagePosition = at;
            case "match" -> reference(attributes).ifPresent(fault -> faults.accept(at, fault));
            case "marker" -> {
                if (path.contains("pattern") && count("marker") > 1) {
                    faults.accept(at, "a pattern has one marker at most");
                }
            }
            default -> {}
        }
        path.push(name);
    }

    /** Something in it is not read, so nobody knows how many words its pattern has. */
    void miss() {
        incomplete = true;
    }

    private Optional<String> reference(Attributes match) {
        if (incomplete) {
            return Optional.empty();
        }
        if ("token".equals(path.peek())) {
            return GrammarReference.inWord(match, words - 1);
        }
        // LanguageTool counts otherwise in a suggestion outside the message
        return GrammarReference.inMessage(match, path.contains("message") ? count("token") : 0);
    }

    void text(String text) {
        if ("regexp".equals(path.peek())) {
            regexp.ifPresent(one -> one.text(text));
        } else if (path.contains("message")) {
            message.append(text);
        }
    }

    void close() {
        if (path.pop().equals("pattern")) {
            // those of the examples are others
            parts.remove("marker");
        }
    }

    void add(Example example) {
        wrongExamples += example.isWrong() ? 1 : 0;
    }

    /** Says what is missing, or too much, now that all is read. */
    void finish() {
        int patterns = count("pattern") + count("regexp");
        if (patterns != 1) {
            faults.accept(position, "a rule has one pattern or regexp, found " + patterns);
        } else if (regexp.isPresent()) {
            regexp.get().finish(faults).ifPresent(groups -> refer(groups, "group of the expression"));
        } else if (count("token") == 0 && !incomplete) {
            faults.accept(position, "a pattern has at least one token, found none");
        } else {
            refer(count("token"), "token of the pattern");
        }
        if (count("message") != 1) {
            faults.accept(position, "a rule has one message, found " + count("message"));
        }
        if (wrongExamples == 0) {
            faults.accept(
                    position,
                    "a rule needs an example of what it finds, with its correction, which may be empty: <example"
                            + " correction=\"right\">Text that is <marker>wrong</marker>.</example>");
        }
    }

    private void refer(int most, String what) {
        if (!incomplete) {
            GrammarReference.inText(message.toString(), most, what)
                    .ifPresent(fault -> faults.accept(messagePosition, fault));
        }
    }

    private int count(String part) {
        return parts.getOrDefault(part, 0);
    }
}
