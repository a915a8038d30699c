package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Reports an index entry whose path differs from the disk in letter case. */
public final class EntryCaseMismatch implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/case-mismatch");

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
        return DiskEntry.all(notebook).flatMap(entry -> finding(entry).stream()).toList();
    }

    private Optional<Finding> finding(DiskEntry entry) {
        if (!(entry.destination() instanceof Destination.OtherCase otherCase)) {
            return Optional.empty();
        }
        String onDisk =
                otherCase.onDisk().relativeTo(entry.index().note().path().parent());
        return Optional.of(
                entry.finding(this, Quoted.of(entry.path()) + " is called " + Quoted.of(onDisk) + " on the disk")
                        .mendedBy(entry.renaming(otherCase.onDisk())));
    }
}
