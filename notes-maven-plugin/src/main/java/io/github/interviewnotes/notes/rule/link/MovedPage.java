package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.web.Verdict;
import java.util.List;

/** Reports a page that has another address for good. */
public final class MovedPage implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public MovedPage(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/moved");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.MovedForGood)
                .map(this::finding)
                .toList();
    }

    private Finding finding(WebLinks.Judged judged) {
        Verdict.MovedForGood moved = (Verdict.MovedForGood) judged.verdict();
        // what the link points to within the page is its own matter, text that a browser marks included
        String target = judged.address()
                .fragment()
                .map(fragment -> moved.target().replaceFirst("#.*", "") + "#" + fragment)
                .orElse(moved.target());
        String message = judged.use().quoted() + " moved for good: the server answered " + moved.answer() + "; write "
                + Quoted.of(target);
        return judged.use().finding(this, message).mendedBy(judged.use().rewritten(target));
    }
}
