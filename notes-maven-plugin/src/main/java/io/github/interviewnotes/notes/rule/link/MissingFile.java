package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NearestFile;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Says that a file is missing, and which one was probably meant. Made for one check; not thread-safe. */
final class MissingFile {

    private final Notebook notebook;
    private final Files files;
    private final NearestFile nearest;
    private final Renames renames;

    MissingFile(Notebook notebook, Renames renames) {
        this.notebook = notebook;
        this.files = notebook.files();
        this.nearest = new NearestFile(files);
        this.renames = renames;
    }

    /** Returns a finding where {@code use} leads to nothing; other faults of a path have rules of their own. */
    Optional<Finding> finding(Rule rule, LocalUse use) {
        String written = use.target().path();
        String name = Quoted.of(written);
        if (use.destination() instanceof Destination.Missing missing) {
            return Optional.of(missing(rule, use, missing.path()));
        }
        if (use.destination() instanceof Destination.FileAsFolder) {
            String file = withoutSlashAtEnd(written);
            return Optional.of(use.finding(rule, name + " is a file, not a folder; write " + Quoted.of(file))
                    .mendedBy(use.replacing(written, file)));
        }
        if (use.destination() instanceof Destination.Backslashes) {
            String path = written.replace('\\', '/');
            return Optional.of(use.finding(rule, name + " has backslashes; write " + Quoted.of(path))
                    .mendedBy(use.replacing(written, path)));
        }
        return Optional.empty();
    }

    /** Returns where a relative path led before the note itself was moved. */
    private Optional<NotePath> fromOrigin(LocalUse use) {
        return renames.origin(use.note().path(), notebook)
                .flatMap(origin -> origin.parent().resolve(use.target().path()))
                .map(led -> renames.file(led, notebook).orElse(led))
                .filter(files::hasFile);
    }

    private static String withoutSlashAtEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private Finding missing(Rule rule, LocalUse use, NotePath missing) {
        String what = Quoted.of(use.target().path()) + " does not exist";
        Optional<NotePath> now = renames.file(missing, notebook).or(() -> fromOrigin(use));
        if (now.isPresent()) {
            String way = now.get().relativeTo(use.note().path().parent());
            return use.finding(rule, what + "; it is " + Quoted.of(way) + " by now")
                    .mendedBy(use.leadingTo(now.get(), ""));
        }
        Optional<NotePath> near = nearest.to(missing);
        if (near.isEmpty()) {
            return use.finding(rule, what);
        }
        NotePath meant = near.get();
        String slash = files.hasFolder(meant) && !meant.isRoot() ? "/" : "";
        String shown = meant.relativeTo(use.note().path().parent());
        Finding finding = use.finding(
                rule, what + "; did you mean " + Quoted.of(shown.endsWith("/") ? shown : shown + slash) + "?");
        List<Edit> edits = use.leadingTo(meant, use.target().path().endsWith("/") ? slash : "");
        return nearest.isSure(missing, meant) ? finding.mendedBy(edits) : finding.perhapsMendedBy(edits);
    }
}
