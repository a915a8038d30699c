package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;

/** Reports a comment that was probably meant to switch rules off, and does not. */
public final class Misspelled implements SuppressionRule {

    @Override
    public RuleId id() {
        return RuleId.of("suppression/misspelled");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note, List<IdleSuppression> idle) {
        return note.suppressions().stream()
                .filter(suppression -> suppression.scope() == Suppression.Scope.NONE)
                .map(suppression -> finding(note, suppression))
                .toList();
    }

    private Finding finding(Note note, Suppression suppression) {
        String written = suppression.written();
        String meant = Suppression.Scope.near(written).orElseThrow().word();
        int start = suppression.range().start()
                + note.text().slice(suppression.range()).indexOf(written);
        return Finding.of(
                        this,
                        Location.of(note, suppression.range()),
                        Quoted.of(written) + " switches nothing off; did you mean " + Quoted.of(meant) + "?")
                .perhapsMendedBy(List.of(new Edit(new Range(start, start + written.length()), meant)));
    }
}
