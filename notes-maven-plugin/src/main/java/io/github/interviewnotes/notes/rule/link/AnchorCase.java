package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Reports a link whose fragment differs from the anchor in letter case. */
public final class AnchorCase implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/anchor-case");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Fragments fragments = new Fragments(notebook);
        return LocalUse.links(notebook)
                .flatMap(use -> fragments.fault(use).flatMap(fault -> finding(use, fault)).stream())
                .toList();
    }

    private Optional<Finding> finding(LocalUse use, Fragments.Fault fault) {
        if (!(fault instanceof Fragments.OtherCase otherCase)) {
            return Optional.empty();
        }
        String written = "#" + otherCase.fragment();
        String anchor = "#" + otherCase.anchor().id();
        String message = "the anchor is " + Quoted.of(anchor) + ", not " + Quoted.of(written)
                + "; GitHub finds it all the same, books and other sites do not";
        return Optional.of(use.finding(this, message).mendedBy(use.replacing(written, anchor)));
    }
}
