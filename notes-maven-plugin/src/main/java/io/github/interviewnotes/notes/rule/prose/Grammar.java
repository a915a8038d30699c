package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Foresighted;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Reports a fault of grammar or usage. */
public final class Grammar implements NoteRule, Foresighted, Fallible {

    static final String ID = "prose/grammar";

    private final ProseCheck check;

    /** Makes the rule from the check that all rules of this family share. */
    public Grammar(ProseCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of(ID);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void expect(Note note) {
        check.expect(note);
    }

    @Override
    public boolean hasFailed() {
        return check.hasFailed();
    }

    @Override
    public String basis() {
        return check.basis();
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Flaw flaw : check.grammar(note)) {
            if (flaw instanceof Flaw.Grammatical fault && fault.weight() != Profile.Weight.ADVICE) {
                Finding finding = Finding.of(this, Location.of(note, fault.range()), GrammarMessage.of(fault));
                findings.add(fault.weight() == Profile.Weight.WARNING ? finding.at(Severity.WARNING) : finding);
            } else if (flaw instanceof Flaw.Unread unread) {
                findings.add(unread.finding(this, note));
            }
        }
        return findings;
    }
}
