package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.note.Fence;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;

/** Rewrites an output fence from what was printed. */
final class Mending {

    private Mending() {}

    /** Returns the edit, or none where the text cannot stand in that fence as it is. */
    static List<Edit> of(Note note, Expected expected, String printed) {
        Fence fence = expected.fence();
        String output = Expected.normalized(printed);
        if (expected.mode() != Expected.Mode.EXACT || !fence.closed() || !canStandIn(output)) {
            return List.of();
        }
        SourceText text = note.text();
        int opening = text.lineAt(fence.openingRange().start());
        int closing = text.lineAt(fence.range().end());
        Range openingLine = text.lineRange(opening);
        // marks of quotes and the indentation of lists; the marker of a list item stands before the block, not here
        String indent =
                text.slice(new Range(openingLine.start(), fence.openingRange().start()));
        String content = output.lines()
                .map(line -> "\n" + (indent + line).stripTrailing())
                .collect(Collectors.joining());
        return List.of(new Edit(
                new Range(openingLine.end(), text.lineRange(closing - 1).end()), content));
    }

    /** A line that looks like the end of a fence would end it, and no editor shows what a control character does. */
    private static boolean canStandIn(String output) {
        return output.chars().noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\t' || letter == 0x7F)
                && output.lines()
                        .map(String::strip)
                        .noneMatch(line -> line.startsWith("```") || line.startsWith("~~~"));
    }
}
