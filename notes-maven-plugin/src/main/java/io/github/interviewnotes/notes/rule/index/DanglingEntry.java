package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NearestFile;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports an index entry whose file or folder does not exist. */
public final class DanglingEntry implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/dangling-entry");

    private final Renames renames;

    /** @param renames what became of names that links still use */
    public DanglingEntry(Renames renames) {
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
        NearestFile nearest = new NearestFile(notebook.files());
        return notebook.indexes().stream()
                .flatMap(index -> inIndex(index, notebook, nearest).stream())
                .toList();
    }

    private List<Finding> inIndex(Index index, Notebook notebook, NearestFile nearest) {
        List<DiskEntry> entries = DiskEntry.of(index, notebook).toList();
        Set<NotePath> listed =
                entries.stream().flatMap(entry -> entry.found().stream()).collect(Collectors.toSet());
        Optional<NotePath> missingFolder = Optional.empty();
        List<Finding> findings = new ArrayList<>();
        for (DiskEntry entry : entries) {
            if (entry.destination() instanceof Destination.FileAsFolder) {
                String file = entry.path().substring(0, entry.path().length() - 1);
                findings.add(entry.finding(
                                this, Quoted.of(entry.path()) + " is a file, not a folder; write " + Quoted.of(file))
                        .mendedBy(entry.rewriting(file)));
            } else if (entry.destination() instanceof Destination.Backslashes) {
                String path = entry.path().replace('\\', '/');
                findings.add(entry.finding(this, Quoted.of(entry.path()) + " has backslashes; write " + Quoted.of(path))
                        .mendedBy(entry.rewriting(path)));
            } else if (entry.destination() instanceof Destination.Missing missing
                    // a missing folder is one finding, not one more for each of the entries below it
                    && missingFolder.filter(missing.path()::isBelow).isEmpty()) {
                if (entry.entry().folder()) {
                    missingFolder = Optional.of(missing.path());
                }
                Optional<NotePath> now = renames.file(missing.path(), notebook).filter(path -> !listed.contains(path));
                if (now.isPresent()) {
                    findings.add(moved(entry, now.get()));
                    continue;
                }
                Optional<NotePath> meant = nearest.to(missing.path());
                boolean folder = meant.filter(notebook.files()::hasFolder).isPresent();
                Finding finding = missing(entry, meant, folder ? "/" : "");
                findings.add(meant.filter(near -> !listed.contains(near))
                        .map(near -> mended(finding, entry, near, nearest.isSure(missing.path(), near)))
                        .orElse(finding));
            }
        }
        return findings;
    }

    private Finding moved(DiskEntry entry, NotePath now) {
        String way = now.relativeTo(entry.index().note().path().parent());
        return entry.finding(this, Quoted.of(entry.path()) + " does not exist; it is " + Quoted.of(way) + " by now")
                .mendedBy(entry.rewriting(written(entry, now)));
    }

    private Finding missing(DiskEntry entry, Optional<NotePath> meant, String slash) {
        String what = entry.entry().folder() ? "folder " : "";
        String suggestion = meant.map(
                        near -> near.relativeTo(entry.index().note().path().parent()))
                .map(near -> "; did you mean " + Quoted.of(near + slash) + "?")
                .orElse("");
        return entry.finding(this, what + Quoted.of(entry.path()) + " does not exist" + suggestion);
    }

    /** A name that no other entry has taken is what the author meant. */
    private static Finding mended(Finding finding, DiskEntry entry, NotePath near, boolean sure) {
        List<Edit> edits = entry.rewriting(written(entry, near));
        return sure ? finding.mendedBy(edits) : finding.perhapsMendedBy(edits);
    }

    /** In the folder of the missing file its name is enough where the entry has no more; from elsewhere it takes the whole way. */
    private static String written(DiskEntry entry, NotePath path) {
        boolean sameFolder = entry.entry()
                .path()
                .filter(missing -> missing.parent().equals(path.parent())
                        || entry.path().contains("/") && missing.name().equals(path.name()))
                .isPresent();
        return sameFolder
                ? entry.inPlaceOfPath(path)
                : path.relativeTo(entry.index().note().path().parent());
    }
}
