package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.References;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
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
        Stream<Finding> byPath = Stream.concat(LocalUse.linksOutsideIndexes(notebook), LocalUse.images(notebook))
                .filter(use -> use.destination() instanceof Destination.Outside)
                .map(use -> use.finding(this, message(use.target().path())));
        Stream<Finding> byScheme = notebook.notes().stream().flatMap(this::fileAddresses);
        return Stream.concat(byPath, byScheme).toList();
    }

    private Stream<Finding> fileAddresses(Note note) {
        References references = note.references();
        return Stream.concat(
                references.links().stream()
                        .filter(link -> isFileAddress(link.target()))
                        .map(link -> onOneComputer(note, link.targetRange(), link.target())),
                references.images().stream()
                        .filter(image -> isFileAddress(image.target()))
                        .map(image -> onOneComputer(note, image.targetRange(), image.target())));
    }

    private static boolean isFileAddress(Target target) {
        return target instanceof Target.Absolute absolute && absolute.scheme().equals("file");
    }

    private Finding onOneComputer(Note note, Range range, Target target) {
        return Finding.of(this, Location.of(note, range), onOneComputer(target.written()));
    }

    private static String message(String path) {
        return Destination.isOnDrive(path)
                ? onOneComputer(path)
                : Quoted.of(path)
                        + " leads out of the notes' folder, where no book can follow; link to its web address";
    }

    private static String onOneComputer(String place) {
        return Quoted.of(place) + " is a place on one computer; write a path that starts from this note";
    }
}
