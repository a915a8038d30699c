package io.github.interviewnotes.notes.rule.suppression;

import io.github.interviewnotes.notes.note.Suppression;
import io.github.interviewnotes.notes.rule.IdleSuppression;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out comments, or names in them.
 *
 * @param text the note's text
 */
record Removal(SourceText text) {

    /** Returns the edits that leave nothing idle of a comment. */
    List<Edit> of(IdleSuppression idle) {
        if (!idle.isWhole()) {
            return List.of(withoutNames(idle));
        }
        List<Edit> edits = new ArrayList<>(List.of(comment(idle.suppression())));
        idle.end().map(this::comment).ifPresent(edits::add);
        return edits;
    }

    /** Takes the whole line where nothing else is on it. */
    private Edit comment(Suppression suppression) {
        Range range = suppression.range();
        int firstLine = text.lineAt(range.start());
        int lastLine = text.lineAt(range.end());
        Range first = text.lineRange(firstLine);
        Range last = text.lineRange(lastLine);
        String before = text.slice(new Range(first.start(), range.start()));
        String after = text.slice(new Range(range.end(), last.end()));
        if (!after.isBlank()) {
            return new Edit(range, "");
        }
        if (!before.isBlank()) {
            return new Edit(new Range(first.start() + before.stripTrailing().length(), range.end()), "");
        }
        boolean blankAbove = firstLine == 1 || text.line(firstLine - 1).isBlank();
        boolean blankBelow =
                lastLine == text.lineCount() || text.line(lastLine + 1).isBlank();
        if (!blankAbove && !blankBelow) {
            // the comment divided what would otherwise run together
            return new Edit(new Range(first.start(), last.end()), "");
        }
        int end = blankAbove && blankBelow ? startOfLine(lastLine + 2) : startOfLine(lastLine + 1);
        return new Edit(new Range(first.start(), end), "");
    }

    private int startOfLine(int line) {
        return line <= text.lineCount() ? text.lineRange(line).start() : text.length();
    }

    /** Writes the names that are left as they stand, divided as the first two are. */
    private Edit withoutNames(IdleSuppression idle) {
        Suppression suppression = idle.suppression();
        List<Range> places = new ArrayList<>();
        int from = text.content().indexOf("able", suppression.range().start()) + "able".length();
        for (String name : suppression.rules()) {
            int start = text.content().indexOf(name, from);
            from = start + name.length();
            places.add(new Range(start, from));
        }
        String divider = text.slice(new Range(places.get(0).end(), places.get(1).start()));
        List<String> left = suppression.rules().stream()
                .filter(name -> !idle.rules().contains(name))
                .toList();
        return new Edit(places.get(0).join(places.get(places.size() - 1)), String.join(divider, left));
    }
}
