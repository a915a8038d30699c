package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/interviewnotes/notes");

    /** These are found by what notes say: the kinds of alerts and the levels of prompts. */
    private static final Set<BookWord> BY_KEY = EnumSet.of(
            BookWord.NOTE,
            BookWord.TIP,
            BookWord.IMPORTANT,
            BookWord.WARNING,
            BookWord.CAUTION,
            BookWord.JUNIOR,
            BookWord.MID,
            BookWord.SENIOR);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pt"})
    void aLanguageHasEveryWord(String language) {
        assertEquals(EnumSet.allOf(BookWord.class), BookWords.shipped(language).keySet());
        BookWords words = BookWords.in(language);
        for (BookWord word : BookWord.values()) {
            assertEquals(language, words.language(word), word.key());
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, en", "pt-PT, pt"})
    void aCountryHasOnlyWhatIsItsOwn(String country, String language) {
        Map<BookWord, String> own = BookWords.shipped(country);
        Map<BookWord, String> common = BookWords.shipped(language);
        assertTrue(own.size() > 1);
        own.forEach((word, text) -> assertTrue(!common.get(word).equals(text), word.key()));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Inhalt, de",
        "de-AT, Inhalt, de",
        "de-Latn-CH-1996, Inhalt, de",
        "DE, Inhalt, de",
        "pt-BR, Sumário, pt",
        "pt-PT, Índice, pt-PT",
        "en-GB, Contents, en",
        "pl, Contents, en",
        "zh-Hant-TW, Contents, en",
        "und, Contents, en",
        "../de, Contents, en"
    })
    void theNearestLanguageSpeaks(String language, String contents, String in) {
        BookWords words = BookWords.in(language);
        assertEquals(contents, words.text(BookWord.CONTENTS));
        assertEquals(in, words.language(BookWord.CONTENTS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | 22 November 2026       | 1 May 2026",
                "en-US | November 22, 2026      | May 1, 2026",
                "de    | 22. November 2026      | 1. Mai 2026",
                "es    | 22 de noviembre de 2026 | 1 de mayo de 2026",
                "fr    | 22 novembre 2026       | 1er mai 2026",
                "it    | 22 novembre 2026       | 1º maggio 2026",
                "nl    | 22 november 2026       | 1 mei 2026",
                "pt    | 22 de novembro de 2026 | 1º de maio de 2026",
                "pt-PT | 22 de novembro de 2026 | 1 de maio de 2026"
            })
    void datesAreThoseOfTheLanguage(String language, String usual, String first) {
        BookWords words = BookWords.in(language);
        assertEquals(usual, words.date(LocalDate.of(2026, 11, 22)));
        assertEquals(first, words.date(LocalDate.of(2026, 5, 1)));
    }

    @Test
    void ownWordsAreInTheLanguageOfTheBook() {
        BookWords words = BookWords.in("pl").with(Map.of(BookWord.CHAPTER, "Rozdział {number}"), "pl");

        assertEquals("Rozdział $1{x}", words.text(BookWord.CHAPTER, "$1{x}"));
        assertEquals("pl", words.language(BookWord.CHAPTER));
        assertEquals("en", words.language(BookWord.CONTENTS));
    }

    @Test
    void partsAreFilledInWhateverTheirOrder() {
        BookWords words = BookWords.in("hu").with(Map.of(BookWord.COVER_OF, "{authors}: {title}"), "hu");
        assertEquals("A {title}: B", words.text(BookWord.COVER_OF, "B", "A {title}"));
        assertThrows(IllegalArgumentException.class, () -> words.text(BookWord.COVER_OF, "B"));
    }

    @ParameterizedTest
    @EnumSource(BookWord.class)
    void everyWordIsUsed(BookWord word) throws IOException {
        if (BY_KEY.contains(word)) {
            assertEquals(word, BookWord.of(word.key()).orElseThrow());
            return;
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> users = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> contains(file, "BookWord." + word.name()))
                    .toList();
            assertTrue(!users.isEmpty(), "nobody says " + word.key());
        }
    }

    private static boolean contains(Path file, String name) {
        try {
            return Files.readString(file).matches("(?s).*\\b" + name + "\\b.*");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is said of a word is what the plugin says in English. */
    @ParameterizedTest
    @EnumSource(BookWord.class)
    void theReadmeAndTheSchemaShowTheWord(BookWord word) throws IOException {
        String english = BookWords.shipped("en").get(word);
        JsonNode schema = new ObjectMapper()
                .readTree(Path.of("../rules/schema/notes.schema.json").toFile())
                .at("/properties/book/properties/words/properties/" + word.key());
        String readme = Files.readString(Path.of("../rules/README.md"));

        assertEquals("In English: " + english, schema.at("/description").asText());
        assertTrue(english.matches("(?s).*(?:" + schema.at("/pattern").asText() + ").*"), word.key());
        assertTrue(readme.contains("\n| `" + word.key() + "` | " + english + " |\n"), word.key());
    }

    static Stream<List<String>> faults() {
        return Stream.of(
                List.of("chapter: Kapitel", "3:14: expected a text with {number}, each once, found 'Kapitel'"),
                List.of(
                        "chapter: Kapitel {nummer}",
                        "3:14: expected a text with {number}, each once, found 'Kapitel {nummer}'"),
                List.of(
                        "cover-of: '{title} {title}'",
                        "3:15: expected a text with {authors} and {title}, each once, found '{title} {title}'"),
                List.of("contents: 'Inhalt {x}'", "3:15: expected a text without a part in braces, found 'Inhalt {x}'"),
                List.of("months: I, II", "3:13: expected twelve months with commas between them, found 2"),
                List.of(
                        "months: I, II,, IV, V, VI, VII, VIII, IX, X, XI, XII",
                        "3:13: expected twelve months with commas between them, found nothing for the month 3"),
                List.of("contents: ' '", "3:15: expected a text, found a blank one"),
                List.of("content: Inhalt", "3:5: unknown word 'content'; did you mean 'contents'?"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultHasItsPlace(List<String> fault) throws IOException {
        Files.writeString(folder.resolve("notes.yaml"), "book:\n  words:\n    " + fault.get(0) + "\n");

        ConfigException failure = assertThrows(ConfigException.class, () -> Configuration.read(folder));

        assertTrue(failure.getMessage().endsWith("notes.yaml:" + fault.get(1)), failure.getMessage());
    }
}
