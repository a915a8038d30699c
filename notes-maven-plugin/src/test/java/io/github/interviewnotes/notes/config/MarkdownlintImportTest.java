package io.github.interviewnotes.notes.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownlintImportTest {

    private static final Path CASES = Path.of("src/test/resources/io/github/interviewnotes/notes/config/markdownlint");

    @TempDir
    Path folder;

    /** A line a rule: id, aliases, tags, options, as the schema and the rules of markdownlint 0.40.0 name them. */
    private static List<String[]> real() throws Exception {
        try (InputStream list = MarkdownlintImportTest.class.getResourceAsStream("markdownlint-0.40.0.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .toList();
        }
    }

    @Test
    void theTableNamesEveryRuleOfMarkdownlintAndNoOther() throws Exception {
        List<String> expected = real().stream()
                .map(rule -> rule[0] + "," + rule[1] + " " + rule[2])
                .toList();

        assertEquals(
                expected,
                MarkdownlintRules.all().stream()
                        .map(rule -> String.join(",", rule.names()) + " " + String.join(",", rule.tags()))
                        .toList());
    }

    @Test
    void everyOptionOfTheTableIsOne() throws Exception {
        Map<String, Set<String>> options = new TreeMap<>();
        real().forEach(rule -> options.put(rule[0], Set.of(rule[3].split(","))));

        for (MarkdownlintRule rule : MarkdownlintRules.all()) {
            assertTrue(options.get(rule.id()).containsAll(rule.options().keySet()), rule.id());
            rule.options().values().forEach(option -> assertTrue(rule.becomes().contains(option.rule()), rule.id()));
        }
    }

    @Test
    void everyRuleThatOneBecomesExistsAndWhatBecomesNoneSaysWhy() throws Exception {
        Set<String> ours = Rules.of(Configuration.defaults()).all().stream()
                .map(Rule::id)
                .map(Object::toString)
                .collect(Collectors.toSet());

        for (MarkdownlintRule rule : MarkdownlintRules.all()) {
            assertTrue(ours.containsAll(rule.becomes()), rule.id() + " becomes " + rule.becomes());
            assertTrue(!rule.becomes().isEmpty() || rule.remark().isPresent(), rule.id());
        }
    }

    /** A file is a configuration, and then, behind lines of dashes, what is said of it and what comes of it. */
    @TestFactory
    Stream<DynamicTest> cases() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                tests.add(dynamicTest(name, () -> check(name, file)));
            }
        }
        assertTrue(tests.size() > 4);
        return tests.stream();
    }

    private void check(String name, Path file) throws Exception {
        String[] parts = Files.readString(file).split("(?m)^-----\n");
        MarkdownlintImport.Result result = MarkdownlintImport.read(name, SourceText.of(parts[0]));
        String said = result.remarks().stream().map(remark -> remark + "\n").collect(Collectors.joining());
        if (System.getProperty("update") != null) {
            Files.writeString(file, parts[0] + "-----\n" + said + "-----\n" + result.yaml());
        }

        assertEquals(parts[1], said);
        assertEquals(parts[2], result.yaml());
        usable(result.yaml());
    }

    private void usable(String yaml) throws Exception {
        Files.writeString(folder.resolve("notes.yaml"), yaml);
        Rules.of(Configuration.read(folder));
    }

    @Test
    void whateverIsSaidOfARuleOrTagIsUsable() throws Exception {
        List<String> keys = MarkdownlintRules.all().stream()
                .flatMap(rule -> Stream.concat(rule.names().stream(), rule.tags().stream()))
                .distinct()
                .toList();
        for (String key : keys) {
            for (String value : List.of("true", "false", "\"error\"", "\"warning\"", "{\"severity\": \"error\"}")) {
                for (String others : List.of("true", "false")) {
                    String json = "{\"default\": " + others + ", \"" + key + "\": " + value + "}";
                    MarkdownlintImport.Result result = MarkdownlintImport.read("x.json", SourceText.of(json));
                    usable(result.yaml());
                    assertTrue(result.remarks().size() > 1, json);
                }
            }
        }
    }

    /** After a change of the table, run this test with {@code -Dupdate}. */
    @Test
    void theReadmeOfTheRulesHoldsTheTable() throws Exception {
        Path readme = Path.of("..", "rules", "README.md");
        String text = Files.readString(readme);
        int start = text.indexOf("| markdownlint | here |");
        StringBuilder table = new StringBuilder("| markdownlint | here | with its options |\n|---|---|---|\n");
        Map<String, List<String>> without = new LinkedHashMap<>();
        for (MarkdownlintRule rule : MarkdownlintRules.all()) {
            if (rule.becomes().isEmpty()) {
                without.computeIfAbsent(rule.remark().orElseThrow(), remark -> new ArrayList<>())
                        .add(rule.id());
            } else {
                String options = rule.options().keySet().stream()
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.joining(", "));
                table.append("| ").append(String.join(", ", rule.names()));
                table.append(" | ").append(String.join(", ", rule.becomes()));
                table.append(rule.remark().map(remark -> "; " + remark).orElse(""));
                table.append(" | ").append(options.isEmpty() ? "–" : options).append(" |\n");
            }
        }
        table.append("\nThe others have no counterpart:\n\n");
        without.forEach((remark, ids) -> table.append("- ")
                .append(String.join(", ", ids))
                .append(": ")
                .append(remark)
                .append("\n"));
        if (System.getProperty("update") != null) {
            Files.writeString(readme, text.substring(0, start) + table);
        }

        assertEquals(table.toString(), Files.readString(readme).substring(start));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .markdownlint.json  | {"MD001": tru}          | .markdownlint.json:1:14: not JSON: Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            .markdownlint.json  | {"MD001": true} x       | .markdownlint.json:1:18: not JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
            .markdownlint.json  | {"MD001": true} {}      | .markdownlint.json:1:17: a second value starts here; a file holds one
            .markdownlint.json  | {"MD1": 1, "MD1": 2}    | .markdownlint.json:1:12: 'MD1' stands here a second time
            .markdownlint.json  | []                      | .markdownlint.json:1:1: expected keys and values, found a list
            .markdownlint.json  | {"MD001": 3}            | .markdownlint.json:1:11: expected true, false, error, warning or options, found '3'
            .markdownlint.jsonc | {"MD013": {"line_length": "x"}} | .markdownlint.jsonc:1:27: expected a whole number from 1 to 2147483647, found 'x'
            .markdownlint.yaml  | 'MD001: {severity: bad}' | .markdownlint.yaml:1:19: expected error or warning, found 'bad'
            .markdownlint.cjs   | module.exports = {}     | .markdownlint.cjs: only .json, .jsonc, .yaml and .yml can be read; write down in one of these what it sets
            """)
    void whatIsNotUnderstoodIsNamed(String file, String text, String message) {
        assertEquals(
                message,
                assertThrows(ConfigException.class, () -> MarkdownlintImport.read(file, SourceText.of(text)))
                        .getMessage());
    }
}
