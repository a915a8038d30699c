package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports an index that names no file at all, instead of every note that it does not name. */
public final class NoEntries implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/no-entries");

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
                .filter(index -> index.entries().isEmpty() && hasSomethingToList(index, notebook))
                .map(index -> Finding.of(
                        this,
                        Location.startOf(index.note().path()),
                        "this index names no file; list each note, for example '- **note.md** — what it is about'"))
                .toList();
    }

    private static boolean hasSomethingToList(Index index, Notebook notebook) {
        return notebook.notes().stream()
                .filter(note -> !note.path().equals(index.note().path()))
                .anyMatch(note -> note.path().isBelow(index.note().path().parent()));
    }
}
