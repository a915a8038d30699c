package io.github.interviewnotes.notes.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.stream.Collectors;

/** The lines that differ between two texts, as a unified diff. */
public final class LineDiff {

    private static final int CONTEXT = 3;

    private LineDiff() {}

    /**
     * Returns the diff with three lines of context, without a last line end; empty when the texts have the same lines.
     *
     * @param oldName what the first text is called in the head of the diff
     * @param newName what the second one is called
     */
    public static String unified(String oldName, String newName, String oldText, String newText) {
        List<String> before = oldText.lines().toList();
        List<String> after = newText.lines().toList();
        return UnifiedDiffUtils.generateUnifiedDiff(oldName, newName, before, DiffUtils.diff(before, after), CONTEXT)
                .stream()
                .collect(Collectors.joining("\n"));
    }
}
