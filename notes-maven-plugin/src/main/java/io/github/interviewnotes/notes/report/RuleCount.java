package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often a rule found something.
 *
 * @param rule the rule
 * @param worst the severity of its worst finding
 * @param findings how many findings it has
 * @param safe how many of them {@code notes:fix} mends
 * @param unsafe how many of them it mends where somebody wants to read what it did
 */
record RuleCount(RuleId rule, Severity worst, long findings, long safe, long unsafe) {

    /** Returns those of the rules of findings, the worst first, then the most frequent. */
    static List<RuleCount> of(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule)).values().stream()
                .map(RuleCount::ofOneRule)
                .sorted(Comparator.comparing(RuleCount::worst)
                        .thenComparing(RuleCount::findings)
                        .reversed()
                        .thenComparing(RuleCount::rule))
                .toList();
    }

    private static RuleCount ofOneRule(List<Finding> findings) {
        Severity worst = findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new RuleCount(
                findings.get(0).rule(),
                worst,
                findings.size(),
                findings.stream().filter(Remedy::isSafe).count(),
                findings.stream().filter(Remedy::isUnsafe).count());
    }

    /** Returns what {@code notes:fix} does about it, in a few words; empty where it does nothing. */
    String remedy() {
        List<String> parts = new ArrayList<>();
        if (safe > 0) {
            parts.add((safe == findings ? "all" : safe) + " fixable");
        }
        if (unsafe > 0) {
            parts.add((unsafe == findings ? "all" : unsafe) + " fixable with unsafe");
        }
        return String.join(", ", parts);
    }
}
