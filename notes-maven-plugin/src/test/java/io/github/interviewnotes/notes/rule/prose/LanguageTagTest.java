package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.ProseSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a text is judged in. */
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, en, en-US",
        "EN-us, en, en-US",
        "en-GB, en, en-GB",
        "en-ca, en, en-CA",
        "en-IE, en, en-GB",
        "en-Latn-NZ, en, en-NZ",
        "de, de, de",
        "de-at, de, de-AT",
        "ca-ES-valencia, ca, ca-ES-valencia",
        "haw, haw, haw",
    })
    void readsWhatIsWritten(String written, String language, String code) {
        assertEquals(Optional.of(new LanguageTag(language, code)), LanguageTag.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "german", "en_GB", "xx", "jp", "e", "[de, en]", "de en", "C#", "../de"})
    void refusesWhatIsNoLanguage(String written) {
        assertEquals(Optional.empty(), LanguageTag.of(written));
    }

    @Test
    void someMarksSayThatThereIsNoLanguage() {
        assertTrue(LanguageTag.isNobodys(""));
        assertTrue(LanguageTag.isNobodys("zxx"));
        assertTrue(LanguageTag.isNobodys("UND"));
        assertFalse(LanguageTag.isNobodys("de"));
    }

    @Test
    void whatStandsNearestDecides(@TempDir Path rules) throws Exception {
        Files.writeString(rules.resolve("prose.yaml"), """
                language: en-AU
                languages:
                  - {files: de/**, language: de}
                """);
        Configuration configuration = Configuration.read(rules);
        String marked = "---\nlang: fr\n---\n\na\n\n<div lang=\"es\">\n\nb\n\n</div>\n";

        assertEquals(List.of("en-AU"), languages(configuration, "a.md", "a\n"));
        assertEquals(List.of("en-CA"), languages(configuration.inLanguage("en-CA"), "a.md", "a\n"));
        assertEquals(List.of("de"), languages(configuration.inLanguage("en-CA"), "de/a.md", "a\n"));
        assertEquals(List.of("fr", "es"), languages(configuration.inLanguage("en-CA"), "de/a.md", marked));
    }

    private static List<String> languages(Configuration configuration, String path, String markdown) {
        NoteLanguages languages = new NoteLanguages(configuration.prose());
        var note = Passages.note(path, markdown);
        return note.passages().stream()
                .map(passage -> languages.of(note, passage))
                .toList();
    }

    @Test
    void aConfiguredLanguageMustExist(@TempDir Path rules) throws Exception {
        Files.writeString(rules.resolve("prose.yaml"), "languages:\n  - {files: de/**, language: xx}\n");
        ProseSettings settings = Configuration.read(rules).prose();

        assertTrue(refusal(settings)
                .endsWith("prose.yaml:2:5: the language is 'xx'; expected a tag such as 'en-GB' or 'de'"));
        assertEquals(
                "the language of the notes is 'English'; expected a tag such as 'en-GB' or 'de'"
                        + " in notes.language, or under 'language' in prose.yaml",
                refusal(ProseSettings.defaults().in("English")));
    }

    private static String refusal(ProseSettings settings) {
        try {
            NoteLanguages.require(settings);
            return "";
        } catch (ConfigException e) {
            return e.getMessage();
        }
    }
}
