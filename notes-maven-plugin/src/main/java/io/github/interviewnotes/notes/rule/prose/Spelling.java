package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Reports a word that is no word, but almost one. */
public final class Spelling implements NoteRule {

    static final String ID = "prose/spelling";

    private final ProseCheck check;

    /** Makes the rule from the check that all rules of this family share. */
    public Spelling(ProseCheck check) {
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
    public String basis() {
        return check.basis();
    }

    @Override
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Flaw flaw : check.words(note)) {
            if (flaw instanceof Flaw.Misspelled word) {
                findings.add(Finding.of(
                        this,
                        Location.of(note, word.range()),
                        Quoted.of(word.word()) + " is misspelled; did you mean " + Choice.of(word.suggestions())
                                + "?"));
            } else if (flaw instanceof Flaw.Forbidden word) {
                findings.add(Finding.of(
                        this,
                        Location.of(note, word.range()),
                        Quoted.of(word.text()) + " is forbidden by rules/dictionary.txt; write "
                                + word.replacement().map(Quoted::of).orElse("something else")));
            }
        }
        return findings;
    }
}
