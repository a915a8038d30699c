package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Renames;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports an image, or another embedded resource, whose file does not exist. */
public final class BrokenImage implements NotebookRule {

    private static final RuleId ID = RuleId.of("link/broken-image");

    private final Renames renames;

    /** @param renames what became of names that links still use */
    public BrokenImage(Renames renames) {
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
        MissingFile missing = new MissingFile(notebook, renames);
        return Stream.concat(
                        notebook.notes().stream().flatMap(this::withoutFile),
                        LocalUse.images(notebook)
                                .flatMap(use -> missing.finding(this, use).or(() -> noFile(use)).stream()))
                .toList();
    }

    private Stream<Finding> withoutFile(Note note) {
        return note.references().images().stream()
                .filter(image -> image.target() instanceof Target.Empty)
                .map(Image::range)
                .map(range -> Finding.of(this, Location.of(note, range), "this image names no file"));
    }

    private Optional<Finding> noFile(LocalUse use) {
        if (use.target().path().isEmpty()) {
            return Optional.of(use.finding(
                    this,
                    "an image cannot show the place " + Quoted.of(use.target().written()) + " of a note; name a file"));
        }
        return use.destination() instanceof Destination.Folder
                ? Optional.of(use.finding(this, Quoted.of(use.target().path()) + " is a folder, not an image"))
                : Optional.empty();
    }
}
