package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T00:00:00Z,      2026-11-22T00:00:00Z",
        "2026-11-22T01:00:00+02:00, 2026-11-21T23:00:00Z",
        "0,                         1970-01-01T00:00:00Z",
        "1700000000,                2023-11-14T22:13:20Z",
    })
    void readsWhatMavenAllows(String written, Instant expected) throws SetupException {
        assertEquals(Optional.of(expected), EditionInstant.stated(Optional.of(written), Map.of()));
    }

    @Test
    void theEnvironmentCountsOnlyWhenNothingIsWritten() throws SetupException {
        Map<String, String> environment = Map.of("SOURCE_DATE_EPOCH", "1");

        assertEquals(Optional.of(Instant.ofEpochSecond(1)), EditionInstant.stated(Optional.empty(), environment));
        assertEquals(Optional.of(Instant.ofEpochSecond(0)), EditionInstant.stated(Optional.of("0"), environment));
    }

    @Test
    void withoutEitherTheClockDecides() throws SetupException {
        assertEquals(Optional.empty(), EditionInstant.stated(Optional.empty(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "-5",
                "1764000000000",
                "99999999999999999999",
                "+10000-01-01T00:00:00Z",
                "0000-12-31T00:00:00Z"
            })
    void anythingElseIsNamed(String written) {
        String expected =
                " is '" + written + "'; expected an instant such as 2026-11-22T00:00:00Z, or seconds since 1970";
        assertEquals("notes.outputTimestamp" + expected, refused(Optional.of(written), Map.of()));
        assertEquals("SOURCE_DATE_EPOCH" + expected, refused(Optional.empty(), Map.of("SOURCE_DATE_EPOCH", written)));
    }

    private static String refused(Optional<String> written, Map<String, String> environment) {
        return assertThrows(SetupException.class, () -> EditionInstant.stated(written, environment))
                .getMessage();
    }
}
