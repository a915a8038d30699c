package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/**
 * Which findings fail a build.
 *
 * @param mildest the mildest that does; nothing when none does
 */
public record FailOn(Optional<Severity> mildest) {

    /**
     * Reads the parameter.
     *
     * @throws SetupException if the word is unknown
     */
    public static FailOn of(String word) throws SetupException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error" -> new FailOn(Optional.of(Severity.ERROR));
            case "warning" -> new FailOn(Optional.of(Severity.WARNING));
            case "info" -> new FailOn(Optional.of(Severity.INFO));
            case "never" -> new FailOn(Optional.empty());
            default ->
                throw new SetupException("notes.failOn is '" + word + "'; expected error, warning, info or never");
        };
    }

    /** Tells whether a result fails. */
    public boolean isReachedBy(CheckResult result) {
        return mildest.filter(result::hasAtLeast).isPresent();
    }

    /** Tells whether a finding of this severity fails. */
    public boolean isReachedBy(Severity severity) {
        return mildest.filter(least -> severity.compareTo(least) >= 0).isPresent();
    }
}
