package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the readers refuse, the schemas refuse too, as far as a schema can: an editor shows the fault before anybody runs a check. */
class SchemasOfFaultsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Parts of messages about what a schema has no words for. */
    private static final List<String> BEYOND_SCHEMAS = List.of(
            "is no ISBN: after",
            "anchors ('&')",
            "already stands for",
            "may stand more than 1000 times",
            "is not a regular expression",
            "not above 'max'",
            "unknown language",
            "is no header that can be set");

    private static List<String> cases() throws IOException {
        try (InputStream cases = SchemasOfFaultsTest.class.getResourceAsStream("faults.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .filter(one -> fault(one).matches("rules/[a-z]+\\.yaml:.*"))
                    .toList();
        }
    }

    private static String fault(String one) {
        return one.replaceFirst("(?s).*--- fault\n", "").strip();
    }

    private static boolean isRefused(String one) {
        String name = fault(one).replaceFirst("rules/([a-z]+)\\.yaml:.*", "$1");
        String file = one.substring(one.indexOf("--- " + name + ".yaml\n"));
        return isRefused(name, file.substring(file.indexOf('\n') + 1).split("(?m)^--- ")[0]);
    }

    @TestFactory
    Stream<DynamicTest> whatTheReaderRefusesTheSchemaRefuses() throws IOException {
        return cases().stream()
                .filter(one -> BEYOND_SCHEMAS.stream().noneMatch(fault(one)::contains))
                .map(one -> dynamicTest(one.lines().findFirst().orElseThrow(), () -> assertTrue(isRefused(one), one)));
    }

    @Test
    void whatIsBeyondSchemasIsReallyBeyond() throws IOException {
        List<String> all = cases();
        for (String words : BEYOND_SCHEMAS) {
            assertTrue(all.stream().anyMatch(one -> fault(one).contains(words) && !isRefused(one)), words);
        }
    }

    private static boolean isRefused(String name, String yaml) {
        Object document;
        try {
            document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        } catch (YamlEngineException e) {
            return true;
        }
        JsonNode schema = schema(name);
        return !JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(schema)
                .validate(JSON.valueToTree(document))
                .isEmpty();
    }

    private static JsonNode schema(String name) {
        try {
            return JSON.readTree(
                    Path.of("..", "rules", "schema", name + ".schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
