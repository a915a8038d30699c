package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.SuppressionRule;
import io.github.interviewnotes.notes.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Reports a suppression that names a rule which does not exist. */
public final class UnknownRule implements SuppressionRule {

    private final SortedSet<String> known;

    /**
     * @param known the ids of all rules
     */
    public UnknownRule(SortedSet<String> known) {
        this.known = known;
    }

    @Override
    public RuleId id() {
        return RuleId.of("suppression/unknown-rule");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note, List<IdleSuppression> idle) {
        List<Finding> findings = new ArrayList<>();
        for (Suppression suppression : note.suppressions()) {
            for (String name : suppression.rules()) {
                if (!known.contains(name)) {
                    String hint = Nearest.to(name, known)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; a rule is named family/defect, such as link/broken-file");
                    findings.add(Finding.of(
                            this, Location.of(note, suppression.range()), "there is no rule '" + name + "'" + hint));
                }
            }
        }
        return findings;
    }
}
