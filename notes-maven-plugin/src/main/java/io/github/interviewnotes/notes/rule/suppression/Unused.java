package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import java.util.List;

/** Reports a suppression that hides nothing. */
public final class Unused implements SuppressionRule {

    @Override
    public RuleId id() {
        return RuleId.of("suppression/unused");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note, List<Suppression> idle) {
        return idle.stream()
                .map(suppression -> Finding.of(
                        this, Location.of(note, suppression.range()), "this comment hides nothing" + of(suppression)))
                .toList();
    }

    private static String of(Suppression suppression) {
        if (suppression.rules().isEmpty()) {
            return "; remove it";
        }
        return " of '" + String.join("', '", suppression.rules()) + "'; remove it";
    }
}
