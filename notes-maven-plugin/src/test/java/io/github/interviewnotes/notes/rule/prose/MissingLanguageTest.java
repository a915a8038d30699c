package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.markdown.Notes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingLanguageTest {

    private static final List<String> ONE_PASSAGE =
            List.of("1 passage unchecked: no " + LanguageModules.coordinates("fr"));

    private final MissingLanguage rule = new MissingLanguage(ProseSettings.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div lang=\"fr\">\n\nBonjour.\n\n</div>",
                "<div LANG = 'fr'>\n\nBonjour.\n\n</div>",
                "<div id=\"a\" Lang\n=\nfr>\n\nBonjour.\n\n</div>",
                "> <div lang\n> =\"fr\">\n>\n> Bonjour.\n>\n> </div>"
            })
    void aMarkedPassageIsCountedHoweverTheMarkIsWritten(String markdown) {
        assertEquals(ONE_PASSAGE, rule.reservations(Notes.notebook(Notes.parse("a.md", "# A\n\n" + markdown))));
    }

    @Test
    void wordsOfLanguagesMarkNothing() {
        String markdown = "# A\n\nA language, erlang = golang, `lang=\"fr\"`.\n";
        assertEquals(List.of(), rule.reservations(Notes.notebook(Notes.parse("a.md", markdown))));
    }
}
