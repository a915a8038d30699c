package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that says nothing, where only what can be mended matters. It bears the name of the one whose place it takes, since what
 * the last check remembers of a note is asked for by the names of all its rules. That it finds nothing says nothing.
 */
record Silenced(RuleId id, Severity severity, String basis) implements NoteRule, Fickle {

    private static final String PROSE = "prose";

    /** Returns {@code rules} without those on prose, which mend nothing in a note and take seconds to start. */
    static List<Rule> prose(List<Rule> rules) {
        return rules.stream().flatMap(Silenced::prose).toList();
    }

    private static Stream<Rule> prose(Rule rule) {
        if (!rule.id().family().equals(PROSE)) {
            return Stream.of(rule);
        }
        return rule instanceof NoteRule judge
                ? Stream.of(new Silenced(rule.id(), rule.severity(), judge.basis()))
                : Stream.empty();
    }

    @Override
    public List<Finding> check(Note note) {
        return List.of();
    }
}
