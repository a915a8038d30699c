package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Reports an image without alternative text. */
public final class MissingAlt implements NoteRule {

    private static final RuleId ID = RuleId.of("link/missing-alt");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.references().images().stream()
                .filter(MissingAlt::saysNothing)
                .map(image -> Finding.of(this, Location.of(note, image.range()), message(image)))
                .toList();
    }

    /** In HTML an empty {@code alt} is how an author says that a picture is decoration; Markdown has no way to leave it out. */
    private static boolean saysNothing(Image image) {
        return switch (image.kind()) {
            case INLINE, REFERENCE -> image.alt().orElse("").isBlank();
            case HTML_IMAGE -> image.alt().isEmpty();
            case HTML_SOURCE -> false;
        };
    }

    private static String message(Image image) {
        return "the image " + Quoted.of(image.target().written())
                + " has no alternative text; say what a reader should learn from it";
    }
}
