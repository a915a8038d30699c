package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Example;
import io.github.interviewnotes.notes.config.GrammarFile.Unit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
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
    private final GrammarToken token;
    private final GrammarExample example;
    private Optional<GrammarRule> rule = Optional.empty();
    private String id = "";
    private boolean inAntipattern;
    private boolean spoiled;

    /**
     * @param start offset of the element in the file
     * @param position where that is
     * @param depth how many elements are open, this one included
     * @param language the code of the language that it is for
     * @param faults takes what is wrong
     */
    GrammarUnit(int start, Position position, int depth, String language, BiConsumer<Position, String> faults) {
        this.start = start;
        this.position = position;
        this.depth = depth;
        this.faults = faults;
        this.token = new GrammarToken(language, faults);
        this.example = new GrammarExample(faults);
    }

    int depth() {
        return depth;
    }

    /** Something is wrong with it, so it will not be used. */
    void spoil() {
        spoiled = true;
    }

    /** Something stands in it that is not read. */
    void miss() {
        rule.ifPresent(GrammarRule::miss);
    }

    void open(String name, Attributes attributes, Position at) {
        if (at.equals(position)) {
            readId(name, attributes);
        }
        switch (name) {
            case "rule" -> rule = Optional.of(new GrammarRule(at, faults));
            case "antipattern" -> inAntipattern = true;
            case "example" -> example.open(attributes, at);
            case "marker" -> example.openMarker(at, inAntipattern);
            default -> {}
        }
        rule.ifPresent(one -> one.open(name, attributes, at));
        token.open(name, attributes, at);
    }

    private void readId(String name, Attributes attributes) {
        id = valueOf("id", attributes);
        if (!ID.matcher(id).matches()) {
            faults.accept(
                    position,
                    "the id of a " + name + " must be 3 to 60 capital letters, digits and underscores, found "
                            + Quoted.of(id));
        }
        if (valueOf("name", attributes).isBlank()) {
            faults.accept(position, "the attribute name of a " + name + " must say in a few words what it finds");
        }
    }

    private static String valueOf(String name, Attributes attributes) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    void text(String text) {
        example.text(text);
        token.text(text);
        rule.ifPresent(one -> one.text(text));
    }

    void close(String name) {
        token.close(name);
        rule.ifPresent(GrammarRule::close);
        switch (name) {
            case "antipattern" -> inAntipattern = false;
            case "marker" -> example.closeMarker();
            case "example" -> example.close().ifPresent(this::add);
            case "rule" -> {
                rule.ifPresent(GrammarRule::finish);
                rule = Optional.empty();
            }
            default -> {}
        }
    }

    private void add(Example one) {
        examples.add(one);
        rule.ifPresent(part -> part.add(one));
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
