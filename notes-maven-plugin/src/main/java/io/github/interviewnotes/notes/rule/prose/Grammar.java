package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reports a fault of grammar or usage. */
public final class Grammar implements NoteRule {

    private final ProseCheck check;
    private final Set<String> off;

    /**
     * Makes the rule from the check that all rules of this family share.
     *
     * @param off the ids of LanguageTool's rules that are not wanted, as messages show them in brackets
     */
    public Grammar(ProseCheck check, Set<String> off) {
        this.check = check;
        this.off = Set.copyOf(off);
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/grammar");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Flaw flaw : check.flaws(note)) {
            if (flaw instanceof Flaw.Grammatical fault
                    && !off.contains(fault.fault().id())) {
                Finding finding = Finding.of(this, Location.of(note, fault.range()), GrammarMessage.of(fault));
                findings.add(fault.doubtful() ? finding.at(Severity.WARNING) : finding);
            } else if (flaw instanceof Flaw.Unread unread) {
                findings.add(unread.finding(this, note));
            }
        }
        return findings;
    }
}
