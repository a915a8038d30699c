package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        return notebook.indexes().stream()
                .flatMap(index -> inIndex(index, notebook).stream())
                .toList();
    }

    private List<Finding> inIndex(Index index, Notebook notebook) {
        Set<NotePath> folders = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        DiskEntry.of(index, notebook).forEach(entry -> {
            if (entry.destination() instanceof Destination.OtherCase otherCase) {
                String onDisk = entry.inPlaceOfPath(otherCase.onDisk());
                // one folder in the wrong case is one finding, not one more for each entry below it
                if (!onDisk.equals(entry.path())
                        || !folders.contains(otherCase.path().parent())) {
                    findings.add(finding(entry, onDisk, otherCase.onDisk()));
                }
                if (entry.entry().folder()) {
                    folders.add(otherCase.path());
                }
            }
        });
        return findings;
    }

    private Finding finding(DiskEntry entry, String written, NotePath onDisk) {
        if (written.equals(entry.path())) {
            String folder =
                    onDisk.parent().relativeTo(entry.index().note().path().parent());
            return entry.finding(
                    this,
                    "the folder of " + Quoted.of(entry.path()) + " is called " + Quoted.of(folder) + " on the disk");
        }
        return entry.finding(this, Quoted.of(entry.path()) + " is called " + Quoted.of(written) + " on the disk")
                .mendedBy(entry.rewriting(written));
    }
}
