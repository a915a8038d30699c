package io.github.interviewnotes.notes.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.interviewnotes.notes.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The schema of {@code notes.yaml} names every rule with its options, so that an editor completes and explains them. After a change,
 * run this test with {@code -Dupdate}.
 */
class RulesInSchemaTest {

    private static final Path SCHEMA = Path.of("..", "rules", "schema", "notes.schema.json");
    private static final String LEVEL = "#/definitions/level";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRuleIsThereWithItsOptions() throws Exception {
        ObjectNode schema = (ObjectNode) JSON.readTree(SCHEMA.toFile());
        ObjectNode wanted = schema.deepCopy();
        ObjectNode forAll = JSON.createObjectNode();
        ObjectNode forSome = JSON.createObjectNode();
        for (Rule rule : DocumentedRules.of(Configuration.defaults())) {
            forAll.set(rule.id().toString(), withOptions(rule));
            forSome.set(rule.id().toString(), described(rule).put("$ref", LEVEL));
        }
        ((ObjectNode) wanted.at("/properties/rules")).set("properties", forAll);
        ((ObjectNode) wanted.at("/properties/overrides/items/properties/rules")).set("properties", forSome);
        if (System.getProperty("update") != null) {
            Files.writeString(SCHEMA, pretty(wanted));
            schema = (ObjectNode) JSON.readTree(SCHEMA.toFile());
        }

        assertEquals(pretty(wanted), pretty(schema));
        assertEquals(pretty(schema), Files.readString(SCHEMA), "the layout");
    }

    private static ObjectNode described(Rule rule) {
        return JSON.createObjectNode()
                .put(
                        "description",
                        RulePage.of(rule.id()).summary() + " Default: "
                                + rule.severity().word());
    }

    private static ObjectNode level() {
        return JSON.createObjectNode().put("$ref", LEVEL);
    }

    private static ObjectNode withOptions(Rule rule) {
        Map<String, String> own =
                ExamplePage.of(RulePage.of(rule.id()).markdown()).options();
        if (own.isEmpty()) {
            return described(rule).put("$ref", "#/definitions/rule");
        }
        ObjectNode options = JSON.createObjectNode();
        options.set("severity", level());
        for (Map.Entry<String, String> option : own.entrySet()) {
            options.set(option.getKey(), value(option.getValue().replace("`", "")));
        }
        ObjectNode detailed = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        detailed.set("properties", options);
        ObjectNode node = described(rule);
        node.putArray("oneOf").add(level()).add(detailed);
        return node;
    }

    /** What kind of value an option has is seen from its default. */
    private static ObjectNode value(String fallback) {
        ObjectNode value = JSON.createObjectNode().put("description", "Default: " + fallback);
        if (fallback.matches("true|false")) {
            return value.put("type", "boolean");
        }
        if (fallback.matches("[0-9]+")) {
            return value.put("type", "integer").put("minimum", 0);
        }
        value.putArray("type").add("string").add("array");
        value.set("items", JSON.createObjectNode().put("type", "string"));
        return value;
    }

    private static String pretty(ObjectNode node) throws Exception {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return JSON.writer(printer).writeValueAsString(node) + "\n";
    }
}
