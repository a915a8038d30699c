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

/** Reports a page that browsers warn of, since the certificate of its server is not valid; an error only when that has gone on. */
public final class UntrustedCertificate implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public UntrustedCertificate(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/certificate");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Patience patience = new Patience(links.daysUntilError(), "was not safe to visit");
        return links.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.CertificateTrouble)
                .map(judged -> patience.finding(this, judged, ((Verdict.CertificateTrouble) judged.verdict()).reason()))
                .toList();
    }
}
