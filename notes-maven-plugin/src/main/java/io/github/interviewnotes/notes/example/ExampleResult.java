package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What came of all examples.
 *
 * @param tested each example, by note and line
 * @param findings what is wrong, the options of blocks included
 * @param isolation how far the blocks were kept apart, in a few words
 */
public record ExampleResult(List<Tested> tested, List<Finding> findings, String isolation) {

    public ExampleResult {
        tested = List.copyOf(tested);
        findings = List.copyOf(findings);
    }

    /** Returns how many ran, how many were only parsed, and how many were skipped and why. */
    public String counts() {
        long ran = tested.stream()
                .filter(one -> one.outcome() instanceof Outcome.Passed || one.outcome() instanceof Outcome.Failed)
                .count();
        long parsed = tested.stream()
                .filter(one -> one.outcome() instanceof Outcome.Parsed)
                .count();
        Map<String, Integer> reasons = new TreeMap<>();
        for (Tested one : tested) {
            if (one.outcome() instanceof Outcome.Skipped skipped) {
                reasons.merge(skipped.reason(), 1, Integer::sum);
            }
        }
        long skipped = tested.size() - ran - parsed;
        String why = reasons.entrySet().stream()
                .map(reason -> reason.getKey() + (reason.getValue() > 1 ? ": " + reason.getValue() : ""))
                .collect(Collectors.joining("; ", " (", ")"));
        return ran + " ran, " + parsed + " syntax-checked, " + skipped + " skipped" + (skipped == 0 ? "" : why);
    }
}
