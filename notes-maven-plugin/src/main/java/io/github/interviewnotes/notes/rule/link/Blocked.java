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

/** Reports a page that its server does not show to programs, so that nobody knows whether it is there. */
public final class Blocked implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public Blocked(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/blocked");
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.Blocked)
                .map(judged -> judged.use().finding(this, message(judged.use(), (Verdict.Blocked) judged.verdict())))
                .toList();
    }

    private static String message(WebUse use, Verdict.Blocked verdict) {
        return use.quoted() + " " + "does not let programs in: " + verdict.answer()
                + "; look whether the page is there";
    }
}
