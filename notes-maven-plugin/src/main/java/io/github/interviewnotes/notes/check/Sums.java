package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Summed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The last step of a check: what rules found in many places and say in one. */
public final class Sums {

    private Sums() {}

    /** Returns a result in which the findings of such rules are summed up. */
    public static CheckResult of(CheckResult result) {
        List<Finding> findings = new ArrayList<>(result.findings());
        for (Rule rule : result.rules()) {
            if (rule instanceof Summed summed) {
                Map<Boolean, List<Finding>> own = findings.stream()
                        .collect(Collectors.partitioningBy(
                                finding -> finding.rule().equals(rule.id())));
                findings = new ArrayList<>(own.get(false));
                findings.addAll(summed.sum(own.get(true), result.notebook()));
            }
        }
        findings.sort(null);
        return result.with(findings);
    }
}
