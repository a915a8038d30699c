package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Reservation;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Separable;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.web.Verdict;
import java.util.List;
import java.util.Optional;

/** Reports a page that is certainly gone. */
public final class DeadPage implements NotebookRule, Separable, Fickle, Reservation {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public DeadPage(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/dead");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .flatMap(judged -> reason(judged.verdict()).stream()
                        .map(reason -> judged.use()
                                .finding(
                                        this,
                                        judged.use().quoted() + " is gone: " + reason
                                                + "; link to another page, or remove the link")))
                .toList();
    }

    private static Optional<String> reason(Verdict verdict) {
        if (verdict instanceof Verdict.Gone gone) {
            return Optional.of(gone.reason());
        }
        return verdict instanceof Verdict.NoHost none ? Optional.of(none.reason()) : Optional.empty();
    }

    @Override
    public List<String> reservations(Notebook notebook) {
        return links.unjudged(notebook);
    }
}
