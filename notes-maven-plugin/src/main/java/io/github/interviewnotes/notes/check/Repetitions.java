package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.ToldOnce;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Drops what has been said of a note before, by rules that need not say it twice. */
final class Repetitions {

    private final Set<RuleId> toldOnce;

    /** @param rules all rules that findings may be of */
    Repetitions(List<Rule> rules) {
        this.toldOnce =
                rules.stream().filter(ToldOnce.class::isInstance).map(Rule::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns {@code findings} without repetitions.
     *
     * @param findings those of one note that no comment hides, in order
     */
    List<Finding> removed(List<Finding> findings) {
        Set<String> told = new HashSet<>();
        return findings.stream()
                .filter(finding -> !toldOnce.contains(finding.rule())
                        || told.add(finding.rule() + " " + finding.message().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
