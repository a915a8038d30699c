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

/** Reports a page that is not on the public web. */
public final class PrivateAddress implements NotebookRule, Separable, Fickle {

    private final WebLinks links;

    /** @param links what the web says, shared by all rules that ask it */
    public PrivateAddress(WebLinks links) {
        this.links = links;
    }

    @Override
    public RuleId id() {
        return RuleId.of("link/private-address");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        return links.judged(notebook).stream()
                .filter(judged -> judged.verdict() instanceof Verdict.Refused)
                .map(judged -> judged.use().finding(this, message(judged.use(), (Verdict.Refused) judged.verdict())))
                .toList();
    }

    private static String message(WebUse use, Verdict.Refused verdict) {
        String otherwise = switch (verdict.opening()) {
            case NONE -> "";
            case POLICY -> ", or name the host under company-hosts in rules/links.yaml";
            case NOTE -> ", or to the page of the company itself, since no public page may lead there";
        };
        return use.quoted() + " is not on the public web: " + verdict.reason()
                + "; link to a page that every reader can open" + otherwise;
    }
}
