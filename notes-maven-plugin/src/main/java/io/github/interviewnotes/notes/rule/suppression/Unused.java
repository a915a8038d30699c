package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import java.util.List;

/** Reports a suppression that hides nothing, or nothing of one of the rules that it names. */
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
    public List<Finding> check(Note note, List<IdleSuppression> idle) {
        Removal removal = new Removal(note.text());
        return idle.stream().map(one -> finding(note, one, removal)).toList();
    }

    private Finding finding(Note note, IdleSuppression idle, Removal removal) {
        String message = "this comment hides nothing" + of(idle)
                + (idle.isWhole()
                        ? "; remove it"
                        : "; remove " + (idle.rules().size() == 1 ? "that name" : "those names"));
        Finding finding = Finding.of(this, Location.of(note, idle.suppression().range()), message);
        // a comment about all rules is also about those that did not run
        return idle.suppression().rules().isEmpty()
                ? finding.perhapsMendedBy(removal.of(idle))
                : finding.mendedBy(removal.of(idle));
    }

    private static String of(IdleSuppression idle) {
        return idle.rules().isEmpty() ? "" : " of '" + String.join("', '", idle.rules()) + "'";
    }
}
