package io.github.interviewnotes.notes.task;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Finds out when an edition was made, so that the same notes give the same bytes. */
public final class EditionInstant {

    private static final String ENVIRONMENT = "SOURCE_DATE_EPOCH";

    // no form of book can say another year; milliseconds, a slip of the hand, are in the far future
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private EditionInstant() {}

    /**
     * Returns the instant that is stated, in one of the forms that Maven allows for {@code project.build.outputTimestamp}.
     *
     * @param written ISO 8601 with an offset, or seconds since 1970
     * @param environment where SOURCE_DATE_EPOCH is looked up when nothing is written
     * @throws SetupException if it is neither
     */
    public static Optional<Instant> stated(Optional<String> written, Map<String, String> environment)
            throws SetupException {
        Optional<String> environments = Optional.ofNullable(environment.get(ENVIRONMENT));
        Optional<String> text = written.or(() -> environments);
        try {
            return text.map(EditionInstant::parse);
        } catch (DateTimeException | NumberFormatException e) {
            throw new SetupException(
                    (written.isPresent() ? "notes.outputTimestamp" : ENVIRONMENT) + " is '" + text.get()
                            + "'; expected an instant such as 2026-11-22T00:00:00Z, or seconds since 1970",
                    e);
        }
    }

    private static Instant parse(String text) {
        Instant instant = text.matches("\\d+")
                ? Instant.ofEpochSecond(Long.parseLong(text))
                : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new DateTimeException("a year of books has four digits");
        }
        return instant;
    }
}
