package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.web.Verdict;
import java.util.List;

/** Reports a page whose server says that all is well while it shows something else. */
public final class SoftMissing implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public SoftMissing(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/soft-404");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.SoftMissing)
                .map(judged ->
                        judged.use().finding(this, message(judged.use(), (Verdict.SoftMissing) judged.verdict())))
                .toList();
    }

    private static String message(WebUse use, Verdict.SoftMissing verdict) {
        return use.quoted() + " " + "seems to be missing: " + verdict.reason()
                + "; look whether it is what the note means";
    }
}
