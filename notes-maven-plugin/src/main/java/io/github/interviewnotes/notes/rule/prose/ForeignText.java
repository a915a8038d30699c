package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports text that is in another language than it is taken for. */
public final class ForeignText implements NoteRule {

    private final ProseCheck check;

    /** Makes the rule from the check that all rules of this family share. */
    public ForeignText(ProseCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("prose/unknown-language");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String basis() {
        return check.basis();
    }

    @Override
    public List<Finding> check(Note note) {
        return check.foreign(note).stream()
                .map(foreign -> Finding.of(this, Location.of(note, foreign.range()), message(foreign)))
                .toList();
    }

    private static String message(Flaw.Foreign foreign) {
        return "this seems to be in another language than '" + foreign.language() + "': "
                + reason(foreign.evidence())
                + "; mark its language as in <div lang=\"de\"> or <span lang=\"de\">, or that of the note with"
                + " 'lang: de' in its front matter";
    }

    private static String reason(Evidence evidence) {
        return evidence.inOtherScript()
                ? "most of its letters are of another script"
                : evidence.unknown() + " of its " + evidence.words() + " words are unknown";
    }
}
