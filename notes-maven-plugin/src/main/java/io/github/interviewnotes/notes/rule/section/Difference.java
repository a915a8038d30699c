package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;

/**
 * Something in which the sections of a note differ from a schema.
 *
 * @param kind what is wrong, and so whose rule it is
 * @param at where
 * @param message what is there and what was expected
 * @param related another place that explains it
 */
record Difference(Kind kind, Range at, String message, Optional<Related> related) {

    /** What can be wrong with a list of sections. */
    enum Kind {
        MISSING,
        OUT_OF_ORDER,
        DUPLICATE,
        UNEXPECTED,
        TOO_FEW,
        TOO_MANY
    }

    /** Another place. */
    record Related(Range at, String message) {}

    /** Returns this difference as a finding of the rule that reports its kind. */
    Finding finding(Rule rule, Note note) {
        Finding finding = Finding.of(rule, Location.of(note, at), message);
        return related.map(place -> finding.with(new Finding.Related(Location.of(note, place.at()), place.message())))
                .orElse(finding);
    }
}
