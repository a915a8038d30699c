package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {

    @ParameterizedTest
    @CsvSource({
        // style, interactive, NO_COLOR, TERM, terminal, wanted
        ",       true,  ,  xterm, true,  true",
        ",       true,  ,  xterm, false, false",
        ",       false, ,  xterm, true,  false",
        ",       true,  1, xterm, true,  false",
        ",       true,  '', xterm, true, true",
        ",       true,  ,  dumb,  true,  false",
        ",       true,  ,  ,      true,  true",
        "auto,   true,  ,  xterm, true,  true",
        "auto,   true,  1, xterm, true,  false",
        "always, false, 1, dumb,  false, true",
        "never,  true,  ,  xterm, true,  false"
    })
    void areThoseOfMavenButForNoColor(
            String style, boolean interactive, String noColor, String term, boolean terminal, boolean wanted) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NO_COLOR", noColor);
        environment.put("TERM", term);

        assertEquals(
                wanted,
                new Colours(Optional.ofNullable(style), interactive, environment::get, () -> terminal).areWanted());
    }
}
