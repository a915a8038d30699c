package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.text.Nearest;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Wildcard;
import java.util.List;
import java.util.Optional;

/**
 * Which fixes are made.
 *
 * @param unsafe whether those are, too, that somebody should read
 * @param rules the rules whose findings are mended, by id or pattern ({@code link/*}); empty means all of them
 */
public record FixSelection(boolean unsafe, List<String> rules) {

    /** All safe fixes. */
    public static final FixSelection SAFE = new FixSelection(false, List.of());

    public FixSelection {
        rules = List.copyOf(rules);
    }

    /**
     * Refuses patterns that fit no rule.
     *
     * @param known the ids of all rules
     * @throws ConfigException that names the first of them
     */
    public void requireKnown(List<RuleId> known) throws ConfigException {
        List<String> ids = known.stream().map(RuleId::toString).toList();
        for (String pattern : rules) {
            Wildcard wildcard = wildcard(pattern);
            if (ids.stream().noneMatch(wildcard::matches)) {
                Optional<String> near = Nearest.to(pattern, ids);
                throw new ConfigException("no rule is called " + Quoted.of(pattern)
                        + near.map(id -> "; did you mean " + Quoted.of(id) + "?")
                                .orElse("; expected an id such as 'link/broken-file', or a pattern such as 'link/*'"));
            }
        }
    }

    /** Tells whether findings of a rule are mended. */
    public boolean speaksOf(RuleId rule) {
        return rules.isEmpty()
                || rules.stream().anyMatch(pattern -> wildcard(pattern).matches(rule.toString()));
    }

    /** Tells whether this finding is mended. */
    public boolean takes(Finding finding) {
        return !finding.fix().isEmpty() && (unsafe || finding.fix().isSafe()) && speaksOf(finding.rule());
    }

    /** Tells whether this finding would be mended if fixes that are not safe were made. */
    public boolean holdsBack(Finding finding) {
        return !unsafe && !finding.fix().isEmpty() && !finding.fix().isSafe() && speaksOf(finding.rule());
    }

    private static Wildcard wildcard(String pattern) {
        return new Wildcard(pattern, false);
    }
}
