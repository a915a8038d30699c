package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.stream.Stream;

/** Reports a link or image that leads out of the notes' folder. */
public final class LeavesRoot implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/leaves-root");

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
                .filter(use -> use.destination() instanceof Destination.Outside)
                .map(use -> use.finding(this, message(use.target().path())))
                .toList();
    }

    private static String message(String path) {
        return Destination.isOnDrive(path)
                ? Quoted.of(path) + " is a place on one computer; write a path that starts from this note"
                : Quoted.of(path)
                        + " leads out of the notes' folder, where no book can follow; link to its web address";
    }
}
