package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.List;

/** Reports a fence that does not say what language its code is in. */
public final class NoLanguage implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/no-language");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public List<Finding> check(Note note) {
        return note.fences().stream()
                .filter(fence -> fence.language().isEmpty())
                .map(fence -> Finding.of(this, Location.of(note, fence.openingRange()), message(fence)))
                .toList();
    }

    private static String message(Fence fence) {
        return fence.info().isEmpty()
                ? "this fence names no language; write one behind the marks, 'text' for plain text"
                : "this fence names no language before " + Quoted.of(fence.info());
    }
}
