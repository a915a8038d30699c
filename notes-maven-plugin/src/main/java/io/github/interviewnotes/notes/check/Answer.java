package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import java.util.List;

/**
 * What rules said.
 *
 * @param findings what they found
 * @param lasting whether they would say the same in another run
 */
public record Answer(List<Finding> findings, boolean lasting) {

    public Answer {
        findings = List.copyOf(findings);
    }

    /** Returns the answer of {@code rules}, which have just found {@code findings}. */
    public static Answer of(List<? extends Rule> rules, List<Finding> findings) {
        return new Answer(
                findings, rules.stream().noneMatch(rule -> rule instanceof Fallible fallible && fallible.hasFailed()));
    }
}
