package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Which findings fail a build.
 *
 * @param mildest the mildest that does; nothing when none does
 */
record FailOn(Optional<Severity> mildest) {

    /**
     * Reads the parameter.
     *
     * @throws MojoExecutionException if the word is unknown
     */
    static FailOn of(String word) throws MojoExecutionException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error" -> new FailOn(Optional.of(Severity.ERROR));
            case "warning" -> new FailOn(Optional.of(Severity.WARNING));
            case "info" -> new FailOn(Optional.of(Severity.INFO));
            case "never" -> new FailOn(Optional.empty());
            default ->
                throw new MojoExecutionException(
                        "notes.failOn is '" + word + "'; expected error, warning, info or never");
        };
    }

    boolean isReachedBy(CheckResult result) {
        return mildest.filter(result::hasAtLeast).isPresent();
    }

    boolean isReachedBy(Severity severity) {
        return mildest.filter(least -> severity.compareTo(least) >= 0).isPresent();
    }
}
