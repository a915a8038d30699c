package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports an index entry that does not say what its file is about. */
public final class MissingDescription implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/missing-description");

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
        return notebook.indexes().stream()
                .flatMap(index -> inIndex(index, notebook).stream())
                .toList();
    }

    private List<Finding> inIndex(Index index, Notebook notebook) {
        List<DiskEntry> entries = DiskEntry.of(index, notebook).toList();
        List<DiskEntry> undescribed = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<DiskEntry> next = i + 1 < entries.size() ? Optional.of(entries.get(i + 1)) : Optional.empty();
            if (entries.get(i).entry().description().isEmpty() && !isHeadingFor(entries.get(i), next)) {
                undescribed.add(entries.get(i));
            }
        }
        // an index that describes nothing is a habit, not sixty-six mistakes
        if (undescribed.size() == entries.size() && entries.size() > 1) {
            return List.of(entries.get(0)
                    .finding(this, "none of the " + entries.size() + " entries says what its file is about"));
        }
        return undescribed.stream()
                .map(entry -> entry.finding(
                        this,
                        Quoted.of(entry.path()) + " has no description; say in a few words what a reader finds there"))
                .toList();
    }

    /** Tells whether a folder's entry only stands above the entries of its files. */
    private static boolean isHeadingFor(DiskEntry entry, Optional<DiskEntry> next) {
        return entry.entry().folder()
                && entry.entry().path().isPresent()
                && next.flatMap(below -> below.entry().path())
                        .filter(path -> path.isBelow(entry.entry().path().get()))
                        .isPresent();
    }
}
