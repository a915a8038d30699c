package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.References.Definition;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports a link reference definition that no link or image uses, and one that an earlier definition of its label hides. */
public final class UnusedDefinition implements NoteRule {

    private static final RuleId ID = RuleId.of("link/unused-definition");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Definition> firstOfLabel = new HashMap<>();
        for (Definition definition : note.references().definitions()) {
            if (isComment(definition)) {
                continue;
            }
            Definition first = firstOfLabel.putIfAbsent(normalized(definition.label()), definition);
            if (first != null) {
                findings.add(hidden(note, definition, first));
            } else if (!definition.used()) {
                findings.add(Finding.of(
                        this,
                        Location.of(note, definition.range()),
                        "no link or image uses the definition of " + label(definition)));
            }
        }
        return findings;
    }

    private Finding hidden(Note note, Definition definition, Definition first) {
        Location where = Location.of(note, first.range());
        return Finding.of(
                        this,
                        Location.of(note, definition.range()),
                        label(definition) + " is already defined on line "
                                + where.start().line() + ", and the first definition counts")
                .with(new Finding.Related(where, "the first definition"));
    }

    /** A definition that can show nothing is the one way to write a comment that Markdown itself has: {@code [//]: # (text)}. */
    private static boolean isComment(Definition definition) {
        return definition.label().equals("//") || definition.target().written().equals("#");
    }

    private static String label(Definition definition) {
        return Quoted.of("[" + collapsed(definition.label()) + "]");
    }

    // CommonMark 0.31.2, "matches": case-folded, spaces collapsed; the way there and back folds letters such as ß
    private static String normalized(String label) {
        return collapsed(label).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static String collapsed(String label) {
        return label.strip().replaceAll("\\s+", " ");
    }
}
