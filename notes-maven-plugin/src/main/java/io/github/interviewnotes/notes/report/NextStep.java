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

    /** So many findings nobody mends in a day, so notes that have them are older than the check. */
    private static final int MANY = 200;

    private final Commands commands;

    /** @param commands what to type */
    public NextStep(Commands commands) {
        this.commands = commands;
    }

    /** Returns it in lines, without the last line end; a command ends its line, so that it can be copied. Empty without a finding. */
    public String of(CheckResult result) {
        List<Finding> all = result.findings();
        List<Finding> left =
                all.stream().filter(finding -> finding.fix().isEmpty()).toList();
        long safe = all.stream().filter(Remedy::isSafe).count();
        long unsafe = all.stream().filter(Remedy::isUnsafe).count();
        List<String> lines = new ArrayList<>();
        if (safe > 0) {
            lines.add("To mend " + share(safe, all) + ": " + commands.fix());
        }
        if (unsafe > 0) {
            lines.add("To mend " + (safe > 0 ? unsafe + " more" : share(unsafe, all))
                    + ", and read it before you keep it: " + commands.fixUnsafe());
        }
        if (!left.isEmpty()) {
            RuleId rule = mostPressing(left).rule();
            lines.add("To read about " + rule + ": " + commands.explain(rule));
        }
        if (all.size() > MANY) {
            commands.baseline()
                    .ifPresent(
                            baseline -> lines.add("To leave these for later, and find only what is new: " + baseline));
        }
        if (!lines.isEmpty()) {
            // Maven proposes to resume the build, which does not work where the build has made the plugin
            commands.again().ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private static String share(long number, List<Finding> all) {
        return number == all.size() ? "all of this" : number + " of " + Counted.of(all.size(), "finding");
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
