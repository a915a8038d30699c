package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Fallible;
import io.github.interviewnotes.notes.rule.Fickle;
import io.github.interviewnotes.notes.rule.Reservation;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a run can tell that there is no finding, and has not merely found none.
 *
 * @param rules the rules that judged all that they had to judge
 * @param notes the files that they judged; nothing where these are all
 */
public record Certainty(Set<RuleId> rules, Optional<Set<NotePath>> notes) {

    public Certainty {
        rules = Set.copyOf(rules);
        notes = notes.map(Set::copyOf);
    }

    /** Returns that of a run that judged nothing. */
    static Certainty none() {
        return new Certainty(Set.of(), Optional.empty());
    }

    /**
     * Returns that of a run of {@code rules}. One whose findings come and go is never certain, nor is one of a family that had to leave
     * something unjudged.
     */
    static Certainty of(List<Rule> rules, Extent extent) {
        Set<String> reserved = rules.stream()
                .filter(Reservation.class::isInstance)
                .filter(rule -> !((Reservation) rule).reservations(extent.own()).isEmpty())
                .map(rule -> rule.id().family())
                .collect(Collectors.toSet());
        Set<RuleId> certain = rules.stream()
                .filter(rule -> !(rule instanceof Fickle))
                .filter(rule -> !(rule instanceof Fallible fallible && fallible.hasFailed()))
                .map(Rule::id)
                .filter(id -> !reserved.contains(id.family()))
                .collect(Collectors.toSet());
        return new Certainty(certain, extent.files());
    }

    boolean covers(Debt.Key key) {
        return rules.contains(key.rule())
                && notes.map(judged -> judged.contains(key.path())).orElse(true);
    }
}
