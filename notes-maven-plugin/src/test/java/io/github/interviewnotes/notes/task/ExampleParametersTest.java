package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleParametersTest {

    private static ExampleParameters of(String minimumPython, int timeout) {
        return new ExampleParameters(Optional.empty(), Optional.of(minimumPython), timeout, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"three", "3.", ">=3.11", "99999999999"})
    void aVersionIsMadeOfNumbers(String version) {
        SetupException refused = assertThrows(SetupException.class, of(version, 20)::requireUsable);
        assertEquals("notes.minimumPython is " + version + "; expected a version such as 3.11", refused.getMessage());
    }

    @Test
    void aBlockNeedsTime() {
        SetupException refused = assertThrows(SetupException.class, of("3.11", 0)::requireUsable);
        assertEquals("notes.exampleTimeout is 0; expected 1 or more", refused.getMessage());
        assertDoesNotThrow(of("3.11", 1)::requireUsable);
    }
}
