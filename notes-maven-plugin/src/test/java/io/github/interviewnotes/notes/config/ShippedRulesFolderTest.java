package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.web.Policy;
import io.github.interviewnotes.notes.web.UrlPattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The folder {@code rules/} of this repository: what it says is understood, and its schemas for editors say what the readers do. */
class ShippedRulesFolderTest {

    private static final Path RULES = Path.of("..", "rules");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private static JsonNode schema(String name) throws IOException {
        return JSON.readTree(RULES.resolve("schema/" + name + ".schema.json").toFile());
    }

    private static Set<String> violations(String name, String yaml) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema(name));
        Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return schema.validate(JSON.valueToTree(document)).stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void isUnderstood() throws Exception {
        Rules.of(Configuration.read(RULES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "sections", "languages", "links", "prose"})
    void isValid(String name) throws IOException {
        String yaml = Files.readString(RULES.resolve(name + ".yaml"));

        assertEquals(Set.of(), violations(name, yaml));
        assertTrue(
                yaml.startsWith("# yaml-language-server: $schema=schema/" + name + ".schema.json\n"),
                "an editor finds the schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "sections", "languages", "links", "prose"})
    void exampleOfTheReadmeIsValidAndUnderstood(String name) throws Exception {
        String readme = Files.readString(RULES.resolve("README.md"));
        String section = readme.substring(readme.indexOf("## " + name + ".yaml"));
        String example = section.substring(section.indexOf("```yaml\n") + 8, section.indexOf("\n```\n"));

        assertEquals(Set.of(), violations(name, example));
        Files.writeString(temp.resolve(name + ".yaml"), example);
        Rules.of(Configuration.read(temp));
    }

    @Test
    void keysOfTheSchemasAreThoseOfTheReaders() throws IOException {
        JsonNode notes = schema("notes");
        assertKeys(NotesReader.KEYS, notes.at("/properties"));
        assertKeys(NotesReader.NOTES_KEYS, notes.at("/properties/notes/properties"));
        assertKeys(BookReader.KEYS, notes.at("/properties/book/properties"));
        assertKeys(BookWordsReader.KEYS, notes.at("/properties/book/properties/words/properties"));
        assertKeys(NotesReader.OVERRIDE_KEYS, notes.at("/properties/overrides/items/properties"));
        assertEquals(NotesReader.LEVELS, texts(notes.at("/definitions/level/enum")));

        JsonNode sections = schema("sections");
        assertKeys(SectionsReader.KEYS, sections.at("/properties"));
        assertKeys(SectionsReader.SCHEMA_KEYS, sections.at("/definitions/schema/properties"));
        assertKeys(SectionsReader.TITLE_KEYS, sections.at("/definitions/schema/properties/title/properties"));
        assertKeys(
                SectionsReader.INTRODUCTION_KEYS,
                sections.at("/definitions/schema/properties/introduction/properties"));
        assertKeys(SectionsReader.SLOT_KEYS, sections.at("/definitions/section/properties"));
        assertKeys(BoundsReader.KEYS, sections.at("/definitions/bounds/oneOf/1/properties"));

        JsonNode content = sections.at("/definitions/content/items/oneOf/1/properties");
        assertKeys(ContentReader.KINDS, content);
        assertKeys(ContentReader.LIST_KEYS, content.at("/list/oneOf/2/properties"));
        assertKeys(ContentReader.FENCE_KEYS, content.at("/fence/oneOf/2/properties"));
        assertKeys(ContentReader.TABLE_KEYS, content.at("/table/oneOf/2/properties"));
        assertKeys(ContentReader.PROMPT_KEYS, content.at("/prompt/oneOf/2/properties"));
        assertKeys(BoundsReader.KEYS, content.at("/link/oneOf/2/properties"));
        assertKeys(BoundsReader.KEYS, content.at("/image/oneOf/2/properties"));
        assertKeys(ContentReader.TEXT_KEYS, content.at("/text/oneOf/0/properties"));

        assertKeys(LanguagesReader.KEYS, schema("languages").at("/properties"));

        JsonNode prose = schema("prose");
        assertKeys(ProseReader.KEYS, prose.at("/properties"));
        assertKeys(ProseReader.FILES_KEYS, prose.at("/properties/languages/items/properties"));
        assertKeys(ProseReader.RULE_KEYS, prose.at("/properties/rules/additionalProperties/oneOf/1/properties"));
        assertKeys(ProseReader.HIDDEN_KEYS, prose.at("/properties/hidden/items/properties"));
        assertEquals(ProseReader.BELIEFS, texts(prose.at("/definitions/belief/enum")));

        JsonNode links = schema("links");
        assertKeys(LinksReader.KEYS, links.at("/properties"));
        assertEquals(LinksReader.MODES, texts(links.at("/properties/mode/enum")));
        assertKeys(LinksReader.EXCLUDE_KEYS, links.at("/properties/exclude/items/properties"));
        assertKeys(LinksReader.REMAP_KEYS, links.at("/properties/remap/items/properties"));
        assertKeys(LinksReader.ACCEPT_KEYS, links.at("/properties/accept/items/properties"));
        assertKeys(HeadersReader.KEYS, links.at("/properties/headers/items/properties"));
        JsonNode limits = links.at("/properties/limits/properties");
        assertKeys(LimitsReader.KEYS.stream().map(LimitsReader.Key::name).toList(), limits);
        for (LimitsReader.Key key : LimitsReader.KEYS) {
            JsonNode described = limits.get(key.name());
            assertEquals(key.least(), described.get("minimum").asInt(), key.name());
            assertEquals(key.most(), described.get("maximum").asInt(), key.name());
            assertTrue(described.get("description").asText().endsWith(" Default: " + key.fallback()), key.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode: off",
                "exclude: [{url: 'https://a/*'}]",
                "exclude: [x]",
                "remap: [{from: a, to: b, reason: c, when: d}]",
                "accept: [{url: a, statuses: [9], reason: b}]",
                "headers: [{host: a, from-environment: {Authorization: 'Bearer x'}}]",
                "headers: [{host: 'https://a', from-environment: {Authorization: NAME}}]",
                "company-hosts: ['https://a/']",
                "company-hosts: a/b",
                "failing-days: 0",
                "limits: {concurrency: 0}",
                "exclude: [{url: 'example.org/*', reason: a}]",
                "exclude: [{url: 'ftp://example.org/*', reason: a}]",
                "exclude: [{url: 'https://example.org', reason: a}]",
                "exclude: [{url: 'https://example.org?*', reason: a}]",
                "exclude: [{url: 'https://example.org/a#b', reason: a}]",
                "accept: [{url: '//example.org/*', statuses: 403, reason: a}]",
                "remap: [{from: 'https://a/', to: nowhere, reason: a}]",
                "remap: [{from: 'https://a/*', to: 'https://b/', reason: a}]",
                "remap: [{from: a, to: 'https://b/', reason: a}]",
            })
    void whatTheReaderOfLinksRefusesTheSchemaRefuses(String yaml) throws IOException {
        Files.writeString(temp.resolve("links.yaml"), yaml);

        assertTrue(!violations("links", yaml).isEmpty(), "the schema takes it");
        org.junit.jupiter.api.Assertions.assertThrows(ConfigException.class, () -> Configuration.read(temp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.pdf",
                "h*",
                "http*://example.org/*",
                "https:*",
                "https://*.example.org/*",
                "https://example.org*",
                "https://example.org/",
                "HTTPS://Example.org/A/%C3%A9?b=(c)~",
                "https://example.org:8443/@me/*",
                "http://[2001:db8::1]/*",
                "https://xn--caf-dma.example/%2*",
            })
    void aPatternThatAUrlCanFitIsTaken(String pattern) throws Exception {
        String yaml = "exclude: [{url: '" + pattern + "', reason: a}]";
        Files.writeString(temp.resolve("links.yaml"), yaml);

        assertEquals(Set.of(), violations("links", yaml));
        assertEquals(
                new UrlPattern(pattern),
                Configuration.read(temp).links().policy().exclude().get(0).url());
    }

    @ParameterizedTest
    @CsvSource({
        "http://, https://",
        "https://docs.example.org, https://docs.",
        "https://example.org/a?b=, HTTP://Example.org:8080/\u00e9",
    })
    void aRemapOfUrlsIsTaken(String from, String to) throws Exception {
        String yaml = "remap: [{from: '" + from + "', to: '" + to + "', reason: a}]";
        Files.writeString(temp.resolve("links.yaml"), yaml);

        assertEquals(Set.of(), violations("links", yaml));
        assertEquals(
                List.of(new Policy.Remap(from, to, "a")),
                Configuration.read(temp).links().policy().remap());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language: English",
                "languages: [{files: 'de/**'}]",
                "languages: [{files: [], language: de-DE}]",
                "rules: {EN_A_VS_AN: info}",
                "rules: {EN_A_VS_AN: {severity: off}}",
                "rules: {EN_A_VS_AN: {severity: off, reason: ''}}",
                "hidden: [{rule: EN_A_VS_AN, reason: x}]",
                "hidden: [{rule: EN_A_VS_AN, sentence: '', reason: x}]",
                "hidden: [{rule: EN_A_VS_AN, sentence: A., why: x, reason: x}]",
            })
    void whatTheReaderOfProseRefusesTheSchemaRefuses(String yaml) throws IOException {
        Files.writeString(temp.resolve("prose.yaml"), yaml);

        assertTrue(!violations("prose", yaml).isEmpty(), "the schema takes it");
        org.junit.jupiter.api.Assertions.assertThrows(ConfigException.class, () -> Configuration.read(temp));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "book: {tittle: x}",
                "book: {title: ' '}",
                "book: {title: [x]}",
                "book: {authors: {name: x}}",
                "book: {language: English}",
                "book: {date: 2026-13-01}",
                "book: {date: yesterday}",
            })
    void whatTheReaderOfTheBookRefusesTheSchemaRefuses(String yaml) throws IOException {
        Files.writeString(temp.resolve("notes.yaml"), yaml);

        assertTrue(!violations("notes", yaml).isEmpty(), "the schema takes it");
        org.junit.jupiter.api.Assertions.assertThrows(ConfigException.class, () -> Configuration.read(temp));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            ISBN 978-3-16-148410-0                        ¦ urn:isbn:9783161484100
            isbn-13: 978-3-16-148410-0                    ¦ urn:isbn:9783161484100
            9783161484100                                 ¦ urn:isbn:9783161484100
            urn:isbn:0-8044-2957-x                        ¦ urn:isbn:080442957X
            urn:uuid:0B8B1AD6-6B5D-4B53-9A53-64E2AD5B4B5F ¦ urn:uuid:0b8b1ad6-6b5d-4b53-9a53-64e2ad5b4b5f
            https://example.org/books/1                   ¦ https://example.org/books/1
            doi:10.1000/182                               ¦ doi:10.1000/182
            """)
    void anIdentifierIsTaken(String written, String identifier) throws Exception {
        String yaml = "book: {identifier: '" + written + "', authors: Ada, subjects: [One, Two], date: 2026-11-22}";
        Files.writeString(temp.resolve("notes.yaml"), yaml);

        assertEquals(Set.of(), violations("notes", yaml));
        BookSettings book = Configuration.read(temp).book();
        assertEquals(Optional.of(identifier), book.identifier());
        assertEquals(List.of("Ada"), book.authors());
        assertEquals(List.of("One", "Two"), book.subjects());
    }

    private static void assertKeys(List<String> read, JsonNode properties) {
        Set<String> described = new TreeSet<>();
        properties.fieldNames().forEachRemaining(described::add);
        assertEquals(new TreeSet<>(read), described);
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i + 1)
                .limit(array.size())
                .map(i -> array.get(i).asText())
                .toList();
    }

    /** A fault that a schema can express is underlined in an editor before anybody runs the check. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "schemas: [{sections: []}]",
                "schemas: [{files: [], lines: 3}]",
                "schemas: [{files: '**', sectoins: []}]",
                "schemas: [{files: '**', sections: [{heading: A, any: true}]}]",
                "schemas: [{files: '**', sections: [{optional: true}]}]",
                "schemas: [{files: '**', sections: [{heading: A, optional: true, repeat: 2}]}]",
                "schemas: [{files: '**', sections: [{heading: '# A'}]}]",
                "schemas: [{files: '**', lines: {}}]",
                "schemas: [{files: '**', lines: many}]",
                "schemas: [{files: '**', content: [picture]}]",
                "schemas: [{files: '**', content: [text]}]",
                "schemas: [{files: '**', content: [{list: 1, table: 2}]}]",
                "schemas: [{files: '**', title: {hint: x}}]",
            })
    void whatTheReaderRefusesTheSchemaRefuses(String yaml) throws IOException {
        Files.writeString(temp.resolve("sections.yaml"), yaml);

        assertTrue(!violations("sections", yaml).isEmpty(), "the schema takes it");
        org.junit.jupiter.api.Assertions.assertThrows(ConfigException.class, () -> Configuration.read(temp));
    }

    @TestFactory
    Stream<DynamicTest> whatTheTestsOfTheRulesReadIsValid() throws IOException {
        String resource = "/io/github/interviewnotes/notes/rule/section/schemas.txt";
        try (InputStream cases = getClass().getResourceAsStream(resource)) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .skip(1)
                    .map(one -> one.split("(?m)^--- ")[0])
                    .map(one -> dynamicTest(
                            one.lines().findFirst().orElseThrow(),
                            () -> assertEquals(
                                    Set.of(),
                                    violations(
                                            "sections",
                                            one.lines()
                                                    .skip(1)
                                                    .map(line -> "    " + line + "\n")
                                                    .collect(Collectors.joining(
                                                            "", "schemas:\n  - files: '**'\n", ""))))));
        }
    }
}
