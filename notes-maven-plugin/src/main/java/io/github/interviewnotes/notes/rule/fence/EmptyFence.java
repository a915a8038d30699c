package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a fence with no code in it. */
public final class EmptyFence implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/empty");

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
        return note.fences().stream()
                .filter(fence -> fence.closed() && fence.code().isBlank())
                .map(fence -> Finding.of(
                        this,
                        Location.of(note, fence.openingRange()),
                        "this fence holds no code; fill it or take it out"))
                .toList();
    }
}
