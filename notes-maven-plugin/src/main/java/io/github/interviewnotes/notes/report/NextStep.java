package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to do about findings: the last lines of a run. */
public final class NextStep {

    private final Commands commands;

    /** @param commands what to type */
    public NextStep(Commands commands) {
        this.commands = commands;
    }

    /** Returns it in lines, without the last line end; a command ends its line, so that it can be copied. Empty without a finding. */
    public String of(CheckResult result) {
        List<Finding> left = result.findings().stream()
                .filter(finding -> !Remedy.isKnown(finding))
                .toList();
        int mendable = result.findings().size() - left.size();
        List<String> lines = new ArrayList<>();
        if (mendable > 0) {
            String which = left.isEmpty() ? "" : mendable + " of ";
            lines.add("To mend " + which + "what was found: " + commands.fix());
        }
        if (!left.isEmpty()) {
            RuleId rule = mostPressing(left).rule();
            lines.add("To read about " + rule + ": " + commands.explain(rule));
        }
        if (!lines.isEmpty()) {
            // Maven writes behind the last line, and it proposes to resume a build in a way that does not work
            lines.add("Then run the same command again");
        }
        return String.join("\n", lines);
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
