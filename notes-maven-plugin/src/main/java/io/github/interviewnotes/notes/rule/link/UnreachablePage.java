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
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a page that gave no clear answer; an error only when that has gone on for days. */
public final class UnreachablePage implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public UnreachablePage(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/unreachable");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return Stream.concat(
                        links.malformed(notebook).stream().map(this::finding),
                        links.judged(notebook).stream().flatMap(judged -> finding(judged).stream()))
                .toList();
    }

    private Finding finding(WebUses.Malformed malformed) {
        return malformed
                .use()
                .finding(
                        this,
                        malformed.use().quoted() + " cannot be asked for: " + malformed.reason()
                                + "; look how it is written");
    }

    private Optional<Finding> finding(WebLinks.Judged judged) {
        if (judged.verdict() instanceof Verdict.Unreachable unreachable) {
            return Optional.of(finding(judged, unreachable.reason()));
        }
        if (judged.verdict() instanceof Verdict.NoNameServer unknown) {
            return Optional.of(finding(judged, unknown.reason()));
        }
        return judged.verdict() instanceof Verdict.TimedOut late
                ? Optional.of(finding(judged, late.reason()))
                : Optional.empty();
    }

    private Finding finding(WebLinks.Judged judged, String reason) {
        return new Patience(links.daysUntilError(), "could not be reached").finding(this, judged, reason);
    }
}
