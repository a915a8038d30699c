package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to do about findings: the last line of a run. */
public final class NextStep {

    private final Commands commands;

    /** @param commands what to type */
    public NextStep(Commands commands) {
        this.commands = commands;
    }

    /** Returns it as a sentence without a full stop; empty where nothing was found. */
    public String of(CheckResult result) {
        List<Finding> left = result.findings().stream()
                .filter(finding -> !Remedy.isKnown(finding))
                .toList();
        int mendable = result.findings().size() - left.size();
        List<String> steps = new ArrayList<>();
        if (mendable > 0) {
            steps.add("'" + commands.fix() + "' mends "
                    + (!left.isEmpty() ? mendable + " of these" : mendable == 1 ? "it" : "all of these"));
        }
        if (!left.isEmpty()) {
            steps.add("'" + commands.explain(mostPressing(left).rule()) + "' explains "
                    + (mendable > 0 ? "the worst of the others" : left.size() == 1 ? "it" : "the worst of them"));
        }
        return steps.isEmpty() ? "" : "Next: " + String.join(", ", steps) + "; then run the same command again";
    }

    /** The rule of the worst findings that found most of them. */
    private static RuleCount mostPressing(List<Finding> findings) {
        Severity worst = findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return RuleCount.of(findings.stream()
                        .filter(finding -> finding.severity() == worst)
                        .toList())
                .get(0);
    }
}
