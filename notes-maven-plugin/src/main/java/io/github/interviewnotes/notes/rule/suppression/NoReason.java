package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import java.util.List;

/** Reports a suppression that does not say why. */
public final class NoReason implements SuppressionRule {

    @Override
    public RuleId id() {
        return RuleId.of("suppression/no-reason");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note, List<IdleSuppression> idle) {
        return note.suppressions().stream()
                .filter(suppression -> suppression.scope() != Suppression.Scope.END)
                .filter(suppression -> suppression.scope() != Suppression.Scope.NONE)
                .filter(suppression -> suppression.reason().isEmpty())
                .map(suppression -> Finding.of(
                        this,
                        Location.of(note, suppression.range()),
                        "this comment switches rules off without a reason; add one behind ' -- '"))
                .toList();
    }
}
