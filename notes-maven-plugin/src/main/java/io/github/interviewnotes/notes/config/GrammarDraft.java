package io.github.interviewnotes.notes.config;

import io.github.interviewnotes.notes.config.GrammarFile.Fault;
import io.github.interviewnotes.notes.config.GrammarFile.Unit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** A grammar file as it is read: which elements are open, and what is complete. */
final class GrammarDraft {

    private static final String ROOT = "rules";

    private final SourceText source;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Deque<Open> path = new ArrayDeque<>();
    private String language = "en";
    private Optional<GrammarUnit> unit = Optional.empty();

    GrammarDraft(SourceText source) {
        this.source = source;
    }

    /** An element that is not closed yet; nothing is known of one with a wrong name, and nothing said of what is in it. */
    private record Open(String name, Optional<GrammarElement> kind, Position position) {}

    void open(String name, Attributes attributes, Range tag) {
        Position position = source.position(Math.max(0, tag.start()));
        Optional<GrammarElement> kind = kind(name, position);
        path.push(new Open(name, kind, position));
        if (kind.isEmpty()) {
            unit.ifPresent(GrammarUnit::miss);
            return;
        }
        if (name.equals(ROOT)) {
            readLanguage(attributes, position);
        } else if (unit.isEmpty() && (name.equals("rule") || name.equals("rulegroup"))) {
            unit = Optional.of(new GrammarUnit(tag.start(), position, path.size(), language, this::fault));
        }
        new GrammarAttributes(name, kind.get()).faults(attributes).forEach(fault -> fault(position, fault));
        unit.ifPresent(one -> one.open(name, attributes, position));
    }

    private Optional<GrammarElement> kind(String name, Position position) {
        List<String> expected = path.isEmpty()
                ? List.of(ROOT)
                : path.peek().kind().map(GrammarElement::children).orElse(List.of(name));
        if (expected.contains(name)) {
            return GrammarElement.named(name);
        }
        String where = path.isEmpty() ? "element" : "element in " + path.peek().name();
        String unknown = expected.isEmpty()
                ? "no element stands in " + path.peek().name() + ", found " + Quoted.of(name)
                : YamlNode.unknownName(where, name, expected);
        fault(position, GrammarRefusal.ofElement(name).orElse(unknown));
        return Optional.empty();
    }

    private void readLanguage(Attributes attributes, Position position) {
        String value = attributes.getValue("lang");
        if (value == null || !value.matches("[a-z]{2,3}")) {
            fault(position, "the attribute lang of rules must be the code of a language, for example \"en\"");
        } else {
            language = value;
        }
    }

    void text(String text) {
        Open open = path.peek();
        if (!text.isBlank() && open.kind().isPresent() && !open.kind().get().hasText()) {
            fault(open.position(), "no text stands in " + open.name() + ", found " + Quoted.of(text.strip()));
        }
        unit.ifPresent(one -> one.text(text));
    }

    /**
     * @param end offset behind the element
     */
    void close(int end) {
        Open open = path.peek();
        if (open.kind().isPresent()) {
            unit.ifPresent(one -> one.close(open.name()));
        }
        if (unit.isPresent() && unit.get().depth() == path.size()) {
            unit.get().finish(source, end).ifPresent(this::add);
            unit = Optional.empty();
        }
        path.pop();
    }

    private void add(Unit one) {
        Integer first = lines.putIfAbsent(one.id(), one.position().line());
        if (first == null) {
            units.add(one);
        } else {
            fault(
                    one.position(),
                    "a rule " + Quoted.of(one.id()) + " stands in line " + first
                            + " already; give this one another id, or put both into one rulegroup");
        }
    }

    /** The file ends here, for nothing behind can be read. */
    void end(Position position, String reason) {
        fault(position, reason);
    }

    private void fault(Position position, String message) {
        faults.add(new Fault(position, message));
        unit.ifPresent(GrammarUnit::spoil);
    }

    GrammarFile file(String label) {
        return new GrammarFile(label, language, units, faults);
    }
}
