package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Texts with the edits of findings. All edits of a finding are applied, in whatever files they are, or none of them: of two findings
 * that want to change the same place, the later one is left out.
 *
 * @param texts those that change, with the edits
 * @param findings those whose edits are in them, in the order given
 */
record EditedTexts(Map<NotePath, SourceText> texts, List<Finding> findings) {

    /**
     * Applies the edits of {@code findings}. A line end in a replacement becomes the one that the text uses where the edit stands.
     *
     * @param texts the texts by path; a finding that would change another one is left out
     */
    static EditedTexts of(Map<NotePath, SourceText> texts, List<Finding> findings) {
        Map<NotePath, List<Edit>> taken = new HashMap<>();
        List<Finding> mended = new ArrayList<>();
        for (Finding finding : findings) {
            boolean changes = texts.keySet().containsAll(finding.fix().edits().keySet()) && changes(texts, finding);
            // what mends one finding may mend another
            if (changes && isTaken(taken, finding)) {
                mended.add(finding);
            } else if (changes && isFree(taken, finding)) {
                finding.fix()
                        .edits()
                        .forEach((path, edits) -> taken.computeIfAbsent(path, file -> new ArrayList<>())
                                .addAll(edits));
                mended.add(finding);
            }
        }
        Map<NotePath, SourceText> edited = new TreeMap<>();
        taken.forEach((path, edits) -> edited.put(path, applied(texts.get(path), edits)));
        return new EditedTexts(edited, List.copyOf(mended));
    }

    private static boolean changes(Map<NotePath, SourceText> texts, Finding finding) {
        return finding.fix().edits().entrySet().stream()
                .anyMatch(file -> file.getValue().stream()
                        .anyMatch(edit ->
                                !texts.get(file.getKey()).slice(edit.range()).equals(edit.replacement())));
    }

    private static boolean isTaken(Map<NotePath, List<Edit>> taken, Finding finding) {
        return finding.fix().edits().entrySet().stream()
                .allMatch(file -> taken.getOrDefault(file.getKey(), List.of()).containsAll(file.getValue()));
    }

    private static boolean isFree(Map<NotePath, List<Edit>> taken, Finding finding) {
        return finding.fix().edits().entrySet().stream()
                .allMatch(file -> file.getValue().stream()
                        .allMatch(edit -> taken.getOrDefault(file.getKey(), List.of()).stream()
                                .noneMatch(other -> clash(edit, other))));
    }

    /** Applies edits that do not touch each other to {@code text}; of lines put in at one place the first given stands first. */
    static SourceText applied(SourceText text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder();
        int done = 0;
        // the sort is stable
        for (Edit edit :
                edits.stream().sorted(Comparator.comparing(Edit::range)).toList()) {
            edited.append(text.content(), done, edit.range().start())
                    .append(edit.replacement().replace("\n", lineEnd(text, edit.range())));
            done = edit.range().end();
        }
        return SourceText.of(edited.append(text.content(), done, text.length()).toString());
    }

    /** Tells whether two edits touch the same characters, or insert at the same place, so that their order would matter. */
    private static boolean clash(Edit one, Edit other) {
        return !areLinesOfOnePlace(one, other)
                && (one.range().overlaps(other.range())
                        || one.range().start() == other.range().start()
                        || one.range().isEmpty()
                                && other.range().contains(one.range().start())
                        || other.range().isEmpty()
                                && one.range().contains(other.range().start()));
    }

    /** Whole lines can stand one after the other; one that is put in twice is the same line. */
    private static boolean areLinesOfOnePlace(Edit one, Edit other) {
        return one.range().isEmpty()
                && one.range().equals(other.range())
                && !one.replacement().equals(other.replacement())
                && (one.replacement().startsWith("\n") && other.replacement().startsWith("\n")
                        || one.replacement().endsWith("\n")
                                && other.replacement().endsWith("\n"));
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
