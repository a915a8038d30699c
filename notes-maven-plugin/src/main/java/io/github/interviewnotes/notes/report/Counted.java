package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Severity;

/** Numbers with what they count. */
final class Counted {

    private Counted() {}

    /** Returns {@code 1 error}, {@code 2 errors} or {@code 2 info}. */
    static String of(long number, Severity severity) {
        return severity == Severity.INFO ? number + " info" : of(number, severity.word());
    }

    /** Returns {@code 1 noun} or {@code 2 nouns}. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
