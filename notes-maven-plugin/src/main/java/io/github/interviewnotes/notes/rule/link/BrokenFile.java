package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a link to a file or folder that does not exist. */
public final class BrokenFile implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/broken-file");

    private final Renames renames;

    /** @param renames what became of names that links still use */
    public BrokenFile(Renames renames) {
        this.renames = renames;
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        MissingFile missing = new MissingFile(notebook, renames);
        return LocalUse.linksOutsideIndexes(notebook)
                .flatMap(use -> missing.finding(this, use).stream())
                .toList();
    }
}
