package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Reports a link to an anchor that its page does not have. */
public final class MissingFragment implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public MissingFragment(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/broken-fragment");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .filter(WebLinks.Judged::missing)
                .map(judged -> judged.use()
                        .finding(
                                this,
                                "the page of " + judged.use().quoted() + " has no id or name "
                                        + Quoted.of(Anchor.of(judged.address()).orElse(""))
                                        + "; link to another part of it, or to the whole page"))
                .toList();
    }
}
