package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {

    @ParameterizedTest
    @CsvSource({
        "git, 2.39.5, true",
        "git>=2.39, 2.39.5, true",
        "git>=2.40, 2.39.5, false",
        "git>=2.9, 2.39.5, true",
        "git<3, 2.39.5, true",
        "git>2.39.5, 2.39.5, false",
        "git<=2.39.5, 2.39.5, true",
        "git==2.39.5, 2.39.5, true",
        "git==2.39, 2.39.5, false",
        "python>=3.15, 3.15.0b2, true",
        "django>=5.2, 5.2, true",
        "django>=5.2.0, 5.2, true",
    })
    void comparesVersionsByTheirNumbers(String need, String version, boolean met) {
        assertEquals(met, Need.of(need).orElseThrow().isMetBy(version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ">=2", "git>=", "git>=two", "git=2", "git~=2", "git >=2", "git>=99999999999"})
    void refusesWhatIsNoNeed(String need) {
        assertEquals(Optional.empty(), Need.of(need));
    }

    @Test
    void namesAreComparedAsPythonDoes() {
        assertEquals("django-filter", Need.of("Django_Filter").orElseThrow().capability());
    }
}
