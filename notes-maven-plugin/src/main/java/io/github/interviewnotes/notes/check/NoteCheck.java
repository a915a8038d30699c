package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Foresighted;
import io.github.interviewnotes.notes.rule.NoteRule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules over one note, in the order of {@link #begin}, {@link #work} and {@link #findings}, one thread at a time. */
final class NoteCheck {

    private final Note note;
    private final List<NoteRule> rules;
    private final FindingCache cache;
    private final String ids;
    private final boolean known;
    private List<Finding> quick = List.of();

    /**
     * @param rules some of those that are on for {@code note}
     * @param basis theirs
     */
    NoteCheck(Note note, List<NoteRule> rules, String basis, FindingCache cache) {
        this.note = note;
        this.rules = rules;
        this.cache = cache;
        this.ids = rules.stream().map(rule -> rule.id().toString()).collect(Collectors.joining(" ", "", " " + basis));
        this.known = cache.holds(note, ids);
    }

    /** Lets the rules that take long begin, if there is anything to find out. */
    NoteCheck begin() {
        if (!known) {
            rules.stream()
                    .filter(Foresighted.class::isInstance)
                    .map(Foresighted.class::cast)
                    .forEach(rule -> rule.expect(note));
        }
        return this;
    }

    /** Runs the other rules, if there is anything to find out. */
    NoteCheck work() {
        if (!known) {
            quick = rules.stream()
                    .filter(rule -> !(rule instanceof Foresighted))
                    .flatMap(rule -> rule.check(note).stream())
                    .toList();
        }
        return this;
    }

    /** Returns what all rules find; waits for those that take long. */
    List<Finding> findings() {
        return cache.get(
                note,
                ids,
                () -> Answer.of(
                        rules,
                        Stream.concat(
                                        quick.stream(),
                                        rules.stream()
                                                .filter(Foresighted.class::isInstance)
                                                .flatMap(rule -> rule.check(note).stream()))
                                .sorted()
                                .toList()));
    }
}
