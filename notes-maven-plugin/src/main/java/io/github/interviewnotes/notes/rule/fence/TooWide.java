package io.github.interviewnotes.notes.rule.fence;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Range;
import java.util.List;
import java.util.Optional;

/** Reports a fence with lines that are wider than a page. One finding a fence, at the first such line. */
public final class TooWide implements NoteRule {

    private static final RuleId ID = RuleId.of("fence/too-wide");

    private final int columns;

    /** @param columns the most code points that a line of code may have */
    public TooWide(int columns) {
        this.columns = columns;
    }

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
                .flatMap(fence -> finding(note, fence).stream())
                .toList();
    }

    private Optional<Finding> finding(Note note, Fence fence) {
        String text = note.text().content();
        List<Range> wide = fence.lines().stream()
                .filter(line -> width(text, line) > columns)
                .toList();
        if (wide.isEmpty()) {
            return Optional.empty();
        }
        Range first = wide.get(0);
        Range excess = new Range(text.offsetByCodePoints(first.start(), columns), first.end());
        String more = wide.size() == 1
                ? ""
                : wide.size() == 2
                        ? ", and 1 more of this fence is too wide"
                        : ", and " + (wide.size() - 1) + " more of this fence are too wide";
        return Optional.of(Finding.of(
                this,
                Location.of(note, excess),
                "this line of code has " + width(text, first) + " columns; a page holds " + columns + more));
    }

    private static int width(String text, Range line) {
        return text.codePointCount(line.start(), line.end());
    }
}
