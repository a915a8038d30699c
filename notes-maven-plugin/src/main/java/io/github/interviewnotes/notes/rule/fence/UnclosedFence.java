package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;

/** Reports a fence that is never closed, so that everything behind it counts as code. */
public final class UnclosedFence implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/unclosed");

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
        return note.fences().stream()
                .filter(fence -> !fence.closed())
                .map(fence -> Finding.of(this, Location.of(note, fence.openingRange()), message(note, fence)))
                .toList();
    }

    private static String message(Note note, Fence fence) {
        int first = note.text().lineAt(fence.openingRange().start()) + 1;
        int last = fence.lines().stream()
                .filter(line -> !note.text().slice(line).isBlank())
                .mapToInt(line -> note.text().lineAt(line.start()))
                .max()
                .orElse(0);
        if (last < first) {
            return "this fence is never closed";
        }
        String lines = first == last ? "line " + first : "lines " + first + " to " + last;
        boolean rest = fence.range().end()
                >= note.text().lineRange(note.text().lineCount()).start();
        return "this fence is never closed, so "
                + (rest ? "the rest of the note, " + lines + ", was" : lines + (first == last ? " was" : " were"))
                + " read as code and not checked";
    }
}
