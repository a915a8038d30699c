package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.config.GrammarFile.Unit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/** A rule or group of rules of a grammar file as it is read. */
final class GrammarUnit {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{2,59}");

    private final int start;
    private final Position position;
    private final int depth;
    private final BiConsumer<Position, String> faults;
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final GrammarToken token;
    private String id = "";
    private boolean spoiled;

    private final GrammarExample example;

    private Position rulePosition = Position.START;
    private int wrongExamples;
    private int tokens;

    /**
     * @param start offset of the element in the file
     * @param position where that is
     * @param depth how many elements are open, this one included
     * @param faults takes what is wrong
     */
    GrammarUnit(int start, Position position, int depth, BiConsumer<Position, String> faults) {
        this.start = start;
        this.position = position;
        this.depth = depth;
        this.faults = faults;
        this.token = new GrammarToken(faults);
        this.example = new GrammarExample(faults);
    }

    int depth() {
        return depth;
    }

    /** Something is wrong with it, so it will not be used. */
    void spoil() {
        spoiled = true;
    }

    void open(String name, Attributes attributes, Position at) {
        switch (name) {
            case "rulegroup", "rule" -> openRule(name, attributes, at);
            case "example" -> example.open(valueOf("correction", attributes), at);
            case "marker" -> example.openMarker();
            case "match" -> token.match(attributes, at, tokens);
            case "token", "and", "or" -> countToken(name);
            default -> parts.merge(name, 1, Integer::sum);
        }
        token.open(name, attributes, at);
    }

    private void openRule(String name, Attributes attributes, Position at) {
        if (at.equals(position)) {
            id = valueOf("id", attributes);
            if (!ID.matcher(id).matches()) {
                faults.accept(
                        at,
                        "the id of a " + name + " must be 3 to 60 capital letters, digits and underscores, found "
                                + Quoted.of(id));
            }
            if (valueOf("name", attributes).isBlank()) {
                faults.accept(at, "the attribute name of a " + name + " must say in a few words what it finds");
            }
        }
        if (name.equals("rule")) {
            rulePosition = at;
            wrongExamples = 0;
            tokens = 0;
            parts.clear();
        }
    }

    private static String valueOf(String name, Attributes attributes) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private void countToken(String name) {
        // the tokens within and, or are one place of the pattern
        boolean grouped = parts.getOrDefault("group", 0) > 0;
        if (!grouped && parts.getOrDefault("antipattern", 0) == 0) {
            tokens++;
        }
        if (!name.equals("token")) {
            parts.merge("group", 1, Integer::sum);
        }
    }

    void text(String text) {
        example.text(text);
        token.text(text);
    }

    void close(String name) {
        token.close(name);
        switch (name) {
            case "marker" -> example.closeMarker();
            case "and", "or" -> parts.merge("group", -1, Integer::sum);
            case "antipattern" -> parts.merge("antipattern", -1, Integer::sum);
            case "example" -> {
                Example closed = example.close();
                wrongExamples += closed.from() < closed.to() ? 1 : 0;
                examples.add(closed);
            }
            case "rule" -> closeRule();
            default -> {}
        }
    }

    private void closeRule() {
        int patterns = parts.getOrDefault("pattern", 0) + parts.getOrDefault("regexp", 0);
        if (patterns != 1) {
            faults.accept(rulePosition, "a rule has one pattern or regexp, found " + patterns);
        }
        int messages = parts.getOrDefault("message", 0);
        if (messages != 1) {
            faults.accept(rulePosition, "a rule has one message, found " + messages);
        }
        if (wrongExamples == 0) {
            faults.accept(
                    rulePosition,
                    "a rule needs an example of what it finds: <example>Text with a <marker>fault</marker>.</example>");
        }
    }

    /**
     * Returns what was read, if nothing is wrong with it.
     *
     * @param end offset behind the element
     */
    Optional<Unit> finish(SourceText source, int end) {
        return spoiled
                ? Optional.empty()
                : Optional.of(new Unit(id, position, source.content().substring(start, end), examples));
    }
}
