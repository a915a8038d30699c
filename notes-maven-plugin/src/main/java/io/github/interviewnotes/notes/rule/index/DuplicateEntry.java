package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports an index entry that names a file for the second time. */
public final class DuplicateEntry implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/duplicate-entry");

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
        Map<Place, DiskEntry> firsts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        DiskEntry.of(index, notebook)
                .forEach(entry -> place(entry).ifPresent(place -> {
                    DiskEntry first = firsts.putIfAbsent(place, entry);
                    if (first != null) {
                        findings.add(duplicate(entry, first));
                    }
                }));
        return findings;
    }

    private Finding duplicate(DiskEntry entry, DiskEntry first) {
        return entry.finding(
                        this,
                        Quoted.of(entry.path()) + " is already listed on line "
                                + first.location().start().line())
                .with(new Finding.Related(first.location(), "the first entry"));
    }

    /** What an entry names: two entries for two headings of one note are no duplicates. */
    private record Place(NotePath path, String fragment) {}

    private static Optional<Place> place(DiskEntry entry) {
        return entry.found().or(() -> entry.entry().path()).map(path -> new Place(path, entry.fragment()));
    }
}
