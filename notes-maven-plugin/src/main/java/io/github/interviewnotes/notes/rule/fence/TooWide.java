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
        String[] lines = fence.code().split("\n", -1);
        int first = -1;
        int wide = 0;
        for (int i = 0; i < fence.lines().size(); i++) {
            if (width(lines[i]) > columns) {
                first = first < 0 ? i : first;
                wide++;
            }
        }
        if (wide == 0) {
            return Optional.empty();
        }
        int width = width(lines[first]);
        return Optional.of(Finding.of(
                this,
                Location.of(note, end(note, fence.lines().get(first), width - columns)),
                "this line of code has " + width + (width == 1 ? " column" : " columns") + "; a page holds " + columns
                        + more(wide - 1)));
    }

    private static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> ", and 1 more of this fence is too wide";
            default -> ", and " + others + " more of this fence are too wide";
        };
    }

    /** Returns the last code points of {@code line}; a tab that a container took a part of can make code wider than its source. */
    private static Range end(Note note, Range line, int codePoints) {
        String text = note.text().slice(line);
        int known = Math.min(codePoints, width(text));
        return new Range(line.start() + text.offsetByCodePoints(text.length(), -known), line.end());
    }

    private static int width(String line) {
        return line.codePointCount(0, line.length());
    }
}
