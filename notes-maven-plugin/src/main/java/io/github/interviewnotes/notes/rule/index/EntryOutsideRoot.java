package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Reports an index entry that leads out of the notes' root. */
public final class EntryOutsideRoot implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/outside-root");

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
        return DiskEntry.all(notebook)
                .filter(entry -> entry.entry().path().isEmpty())
                .map(entry -> entry.finding(
                        this,
                        Quoted.of(entry.path()) + " lies outside the notes' folder; an index names only what is in it"))
                .toList();
    }
}
