package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports code that is marked as wrong and is right. */
public final class NotInvalid implements NotebookRule, Separable {

    private final SyntaxCheck check;

    /** @param check the check that all rules of this family share */
    public NotInvalid(SyntaxCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("syntax/not-invalid");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return check.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.Fine && judged.isMeantToBeWrong())
                .map(judged -> Finding.of(
                        this,
                        judged.opening(),
                        "this fence is marked as wrong, but it is valid " + judged.languageName()
                                + "; take the mark out, or make it wrong"))
                .toList();
    }
}
