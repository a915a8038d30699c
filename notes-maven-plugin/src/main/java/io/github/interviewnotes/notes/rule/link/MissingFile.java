package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NearestFile;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Says that a file is missing, and which one was probably meant. Made for one check; not thread-safe. */
final class MissingFile {

    private final Files files;
    private final NearestFile nearest;

    MissingFile(Files files) {
        this.files = files;
        this.nearest = new NearestFile(files);
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

    private static String withoutSlashAtEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private Finding missing(Rule rule, LocalUse use, NotePath missing) {
        String what = Quoted.of(use.target().path()) + " does not exist";
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
