package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often a rule found something.
 *
 * @param rule the rule
 * @param worst the severity of its worst finding
 * @param findings how many findings it has
 * @param mendable how many of them {@code notes:fix} mends
 */
record RuleCount(RuleId rule, Severity worst, long findings, long mendable) {

    /** Returns those of the rules of findings, the most frequent first. */
    static List<RuleCount> of(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule)).values().stream()
                .map(RuleCount::ofOneRule)
                .sorted(Comparator.comparing(RuleCount::findings).reversed().thenComparing(RuleCount::rule))
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
                findings.stream().filter(Remedy::isKnown).count());
    }
}
