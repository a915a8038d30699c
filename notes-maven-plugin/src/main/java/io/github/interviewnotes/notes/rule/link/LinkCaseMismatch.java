package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a link or image whose path differs from the disk in letter case. */
public final class LinkCaseMismatch implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/case-mismatch");

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
        return Stream.concat(LocalUse.linksOutsideIndexes(notebook), LocalUse.images(notebook))
                .flatMap(use -> finding(use).stream())
                .toList();
    }

    private Optional<Finding> finding(LocalUse use) {
        if (!(use.destination() instanceof Destination.OtherCase otherCase)) {
            return Optional.empty();
        }
        String written = use.target().path();
        String onDisk = onDisk(use, otherCase.onDisk());
        return Optional.of(use.finding(this, Quoted.of(written) + " is called " + Quoted.of(onDisk) + " on the disk")
                .mendedBy(use.replacing(written, onDisk)));
    }

    /** Keeps the way the path is written, from the root or with a leading {@code ./}, where only letter case has to change. */
    private static String onDisk(LocalUse use, NotePath path) {
        String written = use.target().path();
        String relative = path.relativeTo(use.note().path().parent());
        String slash = written.endsWith("/") ? "/" : "";
        return Stream.of("./" + relative + slash, "/" + path.value() + slash)
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(relative + slash);
    }
}
