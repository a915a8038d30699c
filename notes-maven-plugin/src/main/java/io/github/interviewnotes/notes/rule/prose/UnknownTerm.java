package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.ToldOnce;
import io.github.interviewnotes.notes.text.PlainLetters;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Reports a word that no word list knows and that is near nothing: a name, a term, or more than a slip. */
public final class UnknownTerm implements NoteRule, ToldOnce {

    static final String ID = "prose/unknown-term";

    private final ProseCheck check;

    /** Makes the rule from the check that all rules of this family share. */
    public UnknownTerm(ProseCheck check) {
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
    public List<Finding> check(Note note) {
        List<Finding> findings = new ArrayList<>();
        for (Flaw flaw : check.words(note)) {
            if (flaw instanceof Flaw.Unknown term) {
                findings.add(Finding.of(
                        this,
                        Location.of(note, term.range()),
                        "unknown term " + Quoted.of(term.word()) + "; put it in backticks, or accept it with notes:fix "
                                + argument(term.word())));
            }
        }
        return findings;
    }

    /** An apostrophe begins a text for a shell. */
    private static String argument(String word) {
        String argument = "-Dnotes.accept=" + PlainLetters.of(word);
        return argument.contains("'") ? '"' + argument + '"' : argument;
    }
}
