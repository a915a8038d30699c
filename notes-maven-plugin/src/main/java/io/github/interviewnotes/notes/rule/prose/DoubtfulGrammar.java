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

/** Reports what may be a fault of grammar, by rules that nobody has yet seen to be right often enough. */
public final class DoubtfulGrammar implements NoteRule, Foresighted, Fallible {

    static final String ID = "prose/doubtful-grammar";

    private final ProseCheck check;

    /** Makes the rule from the check that all rules of this family share. */
    public DoubtfulGrammar(ProseCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of(ID);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String basis() {
        return check.basis();
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
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Flaw flaw : check.grammar(note)) {
            if (flaw instanceof Flaw.Grammatical fault && fault.weight() == Profile.Weight.ADVICE) {
                findings.add(Finding.of(this, Location.of(note, fault.range()), GrammarMessage.of(fault)));
            }
        }
        return findings;
    }
}
