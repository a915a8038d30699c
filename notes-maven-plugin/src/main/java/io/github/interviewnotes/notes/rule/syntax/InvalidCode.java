package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports code that its own language refuses. */
public final class InvalidCode implements NotebookRule, Separable {

    private final SyntaxCheck check;

    /** @param check the check that all rules of this family share */
    public InvalidCode(SyntaxCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("syntax/invalid");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return check.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.Faulty && !judged.isMeantToBeWrong())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Judged judged) {
        Verdict.Faulty fault = (Verdict.Faulty) judged.verdict();
        return Finding.of(
                this,
                judged.place(fault),
                "not valid " + judged.languageName() + ": " + judged.message(fault)
                        + "; mend it, or write 'invalid' behind the language if it is meant to be wrong");
    }
}
