package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with the edits of findings. All edits of a finding are applied or none of them: of two findings that want to change the
 * same place, the later one is left out.
 *
 * @param text the text with the edits
 * @param findings those whose edits are in it, in the order given
 */
record EditedText(SourceText text, List<Finding> findings) {

    /**
     * Applies the edits of {@code findings} to {@code text}. A line end in a replacement becomes the one that the text uses where the
     * edit stands.
     */
    static EditedText of(SourceText text, List<Finding> findings) {
        List<Edit> taken = new ArrayList<>();
        List<Finding> mended = new ArrayList<>();
        for (Finding finding : findings) {
            boolean changes = finding.edits().stream()
                    .anyMatch(edit -> !text.slice(edit.range()).equals(edit.replacement()));
            // what mends one finding may mend another
            if (changes && taken.containsAll(finding.edits())) {
                mended.add(finding);
            } else if (changes
                    && finding.edits().stream()
                            .allMatch(edit -> taken.stream().noneMatch(other -> clash(edit, other)))) {
                taken.addAll(finding.edits());
                mended.add(finding);
            }
        }
        return new EditedText(applied(text, taken), List.copyOf(mended));
    }

    /** Applies edits that do not touch each other to {@code text}. */
    static SourceText applied(SourceText text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text.content());
        edits.stream().sorted(Comparator.comparing(Edit::range).reversed()).forEach(edit -> {
            String replacement = edit.replacement().replace("\n", lineEnd(text, edit.range()));
            edited.replace(edit.range().start(), edit.range().end(), replacement);
        });
        return SourceText.of(edited.toString());
    }

    /** Tells whether two edits touch the same characters, or insert at the same place, so that their order would matter. */
    private static boolean clash(Edit one, Edit other) {
        return one.range().overlaps(other.range())
                || one.range().start() == other.range().start()
                || one.range().isEmpty() && other.range().contains(one.range().start())
                || other.range().isEmpty() && one.range().contains(other.range().start());
    }

    private static String lineEnd(SourceText text, Range range) {
        String content = text.content();
        int line = text.lineAt(range.start());
        int end = text.lineRange(line).end();
        if (end == content.length() && line > 1) {
            end = text.lineRange(line - 1).end();
        }
        if (content.startsWith("\r\n", end)) {
            return "\r\n";
        }
        return content.startsWith("\r", end) ? "\r" : "\n";
    }
}
