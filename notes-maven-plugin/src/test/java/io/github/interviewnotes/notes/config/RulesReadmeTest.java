package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README of the rules explains every file and every key that its reader knows. */
class RulesReadmeTest {

    private static final Path README = Path.of("..", "rules", "README.md");

    private static String readme;

    @BeforeAll
    static void read() throws Exception {
        readme = Files.readString(README);
    }

    private static String section(String file) {
        int start = readme.indexOf("\n## " + file + "\n");
        assertTrue(start >= 0, () -> file + " has no section");
        int end = readme.indexOf("\n## ", start + 1);
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    @Test
    void everyFileHasALineInTheTableAndASection() {
        for (String file : Configuration.FILES) {
            // there is a link to each file that these notes have
            boolean here = Files.exists(README.resolveSibling(file));
            assertTrue(
                    readme.contains("\n| " + (here ? "[`" + file + "`](" + file + ")" : "`" + file + "`") + " | "),
                    file);
            section(file);
        }
    }

    @Test
    void aLineOfTheTableIsAFile() {
        List<String> listed = readme.lines()
                .filter(line -> line.matches("\\| \\[?`[a-z]+\\.(yaml|txt|xml)`.*"))
                .map(line -> line.replaceFirst("\\| \\[?`([^`]+)`.*", "$1"))
                .sorted()
                .toList();
        assertEquals(Configuration.FILES.stream().sorted().toList(), listed);
    }

    private record Keys(String file, List<String> keys) {}

    static Stream<Keys> keys() {
        return Stream.of(
                new Keys("notes.yaml", NotesReader.KEYS),
                new Keys("notes.yaml", NotesReader.NOTES_KEYS),
                new Keys("notes.yaml", NotesReader.OVERRIDE_KEYS),
                new Keys("notes.yaml", NotesReader.LEVELS),
                new Keys("notes.yaml", BookReader.KEYS),
                new Keys("notes.yaml", BookWordsReader.KEYS),
                new Keys("sections.yaml", SectionsReader.KEYS),
                new Keys("sections.yaml", SectionsReader.SCHEMA_KEYS),
                new Keys("sections.yaml", SectionsReader.TITLE_KEYS),
                new Keys("sections.yaml", SectionsReader.INTRODUCTION_KEYS),
                new Keys("sections.yaml", SectionsReader.SLOT_KEYS),
                new Keys("sections.yaml", BoundsReader.KEYS),
                new Keys("sections.yaml", ContentReader.KINDS),
                new Keys("sections.yaml", ContentReader.LIST_KEYS),
                new Keys("sections.yaml", ContentReader.FENCE_KEYS),
                new Keys("sections.yaml", ContentReader.TABLE_KEYS),
                new Keys("sections.yaml", ContentReader.PROMPT_KEYS),
                new Keys("sections.yaml", ContentReader.TEXT_KEYS),
                new Keys("languages.yaml", LanguagesReader.KEYS),
                new Keys("prose.yaml", ProseReader.KEYS),
                new Keys("prose.yaml", ProseReader.FILES_KEYS),
                new Keys("prose.yaml", ProseReader.RULE_KEYS),
                new Keys("prose.yaml", ProseReader.HIDDEN_KEYS),
                new Keys("prose.yaml", ProseReader.BELIEFS),
                new Keys("prose.yaml", List.of("category")),
                new Keys("links.yaml", LinksReader.KEYS),
                new Keys("links.yaml", LinksReader.MODES),
                new Keys("links.yaml", LinksReader.EXCLUDE_KEYS),
                new Keys("links.yaml", LinksReader.REMAP_KEYS),
                new Keys("links.yaml", LinksReader.ACCEPT_KEYS),
                new Keys("links.yaml", HeadersReader.KEYS),
                new Keys(
                        "links.yaml",
                        LimitsReader.KEYS.stream().map(LimitsReader.Key::name).toList()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyIsNamed(Keys keys) {
        String section = section(keys.file);
        List<String> missing = new ArrayList<>();
        for (String key : keys.keys) {
            // as a key of the example, as its value, or as code in the text
            if (!section.matches("(?s).*(?<![\\w-])" + key + "(?![\\w-]).*")) {
                missing.add(key);
            }
        }
        assertEquals(List.of(), missing, keys.file);
    }

    /** Numbers that the page gives for limits of links are those that count where nothing is set. */
    @Test
    void limitsAreThoseThatCount() {
        for (LimitsReader.Key key : LimitsReader.KEYS) {
            assertTrue(section("links.yaml").contains("\n  " + key.name() + ": " + key.fallback()), key.name());
        }
        assertTrue(section("notes.yaml")
                .contains("max-bytes: " + NotesSettings.defaults().maxBytes()));
    }
}
