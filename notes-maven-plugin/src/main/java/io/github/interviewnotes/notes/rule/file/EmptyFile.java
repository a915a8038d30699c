package io.github.interviewnotes.notes.rule.file;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a note with no text at all. */
public final class EmptyFile implements NoteRule {

    private static final RuleId ID = RuleId.of("file/empty");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.text().content().isBlank()
                ? List.of(Finding.of(
                        this, Location.startOf(note.path()), "this note is empty; write it, or take the file away"))
                : List.of();
    }
}
