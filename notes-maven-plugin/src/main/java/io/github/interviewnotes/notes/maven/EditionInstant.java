package io.github.interviewnotes.notes.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** Finds out when an edition was made, so that the same notes give the same bytes. */
final class EditionInstant {

    private EditionInstant() {}

    /**
     * Returns the instant that is stated, in one of the forms that Maven allows for {@code project.build.outputTimestamp}.
     *
     * @param written ISO 8601 with an offset, or seconds since 1970
     * @param environment where SOURCE_DATE_EPOCH is looked up when nothing is written
     * @throws MojoExecutionException if it is neither
     */
    static Optional<Instant> stated(Optional<String> written, Map<String, String> environment)
            throws MojoExecutionException {
        Optional<String> text = written.or(() -> Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH")));
        try {
            return text.map(EditionInstant::parse);
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoExecutionException(
                    "notes.outputTimestamp is '" + text.get()
                            + "'; expected an instant such as 2026-11-22T00:00:00Z, or seconds since 1970",
                    e);
        }
    }

    private static Instant parse(String text) {
        return text.matches("\\d+")
                ? Instant.ofEpochSecond(Long.parseLong(text))
                : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
