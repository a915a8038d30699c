package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a result of findings that no {@link Checker} found: levels and comments count for them, too.
 *
 * @param settings which rules are off or have another severity, and where
 */
public record Screening(RuleSettings settings) {

    /**
     * Returns the result.
     *
     * @param notebook what was judged
     * @param rules the rules that the findings may be of
     * @param findings all of them, in any order
     * @param ran what was done to find them, as the start of a summary
     */
    public CheckResult of(Notebook notebook, List<Rule> rules, List<Finding> findings, String ran) {
        List<Finding> leveled = new Levels(settings).apply(findings);
        List<Finding> visible = new ArrayList<>();
        for (Note note : notebook.notes()) {
            List<Finding> own = leveled.stream()
                    .filter(finding -> finding.location().path().equals(note.path()))
                    .toList();
            visible.addAll(new SuppressionFilter(note).visible(own));
        }
        return new CheckResult(
                notebook, rules, visible.stream().sorted().toList(), leveled.size() - visible.size(), ran, List.of());
    }
}
