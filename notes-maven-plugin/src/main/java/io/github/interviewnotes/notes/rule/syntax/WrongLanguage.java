package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;

/** Reports code in another language than its fence says. */
public final class WrongLanguage implements NotebookRule, Separable {

    private final SyntaxCheck check;

    /** @param check the check that all rules of this family share */
    public WrongLanguage(SyntaxCheck check) {
        this.check = check;
    }

    @Override
    public RuleId id() {
        return RuleId.of("syntax/other-language");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return check.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.OtherLanguage && !judged.isMeantToBeWrong())
                .map(this::finding)
                .toList();
    }

    private Finding finding(Judged judged) {
        String other = ((Verdict.OtherLanguage) judged.verdict()).name();
        return Finding.of(
                        this,
                        judged.opening(),
                        "not " + judged.languageName() + ": looks like " + LanguageName.of(other) + "; write '" + other
                                + "' in place of '" + judged.fence().language() + "'")
                .perhapsMendedBy(edits(judged, other));
    }

    private static List<Edit> edits(Judged judged, String other) {
        Range opening = judged.fence().openingRange();
        String written = judged.fence().language();
        int at = judged.note().text().slice(opening).indexOf(written);
        if (at < 0) {
            return List.of();
        }
        int start = opening.start() + at;
        return List.of(new Edit(new Range(start, start + written.length()), other));
    }
}
