package io.github.interviewnotes.notes.rule.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NoteRule;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case of {@code schemas.txt}: a schema, a note, and everything that the rules with a schema say of it. */
class SchemaRulesTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicTest> saysWhereANoteDiffers() throws IOException {
        try (InputStream cases = getClass().getResourceAsStream("schemas.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .skip(1)
                    .map(one -> one.split("(?m)^--- (note|differences)\n?", -1))
                    .map(parts ->
                            DynamicTest.dynamicTest(parts[0].lines().findFirst().orElseThrow(), () -> check(parts)));
        }
    }

    private void check(String[] parts) throws Exception {
        String schema =
                parts[0].lines().skip(1).map(line -> "    " + line + "\n").collect(Collectors.joining());

        List<String> differences = says(configuration("schemas:\n  - files: '**'\n" + schema), "note.md", parts[1]);

        assertEquals(parts[2].strip(), String.join("\n", differences));
    }

    @Test
    void aNoteKeepsEverySchemaThatIsForItAndNoOther() throws Exception {
        Configuration configuration = configuration("""
                schemas:
                  - {files: '**', except: INDEX.md, sections: [{heading: A}], lines: {min: 4}}
                  - {files: ['django/**', 'a.md'], sections: [{heading: A}, {heading: B}]}
                """);

        assertEquals(List.of(), says(configuration, "INDEX.md", "# T\n"));
        assertEquals(
                List.of(
                        "1:3 missing: section 'A' is missing; expected in the note",
                        "1:3 missing: section 'B' is missing; expected in the note",
                        "1:3 too-short: the note has 1 line; expected at least 4"),
                says(configuration, "django/a.md", "# T\n"));
        assertEquals(
                List.of(
                        "1:3 missing: section 'A' is missing; expected in the note",
                        "1:3 too-short: the note has 1 line; expected at least 4"),
                says(configuration, "b.md", "# T\n"));
    }

    @Test
    void aMessageIsOneLine() throws Exception {
        Configuration configuration = configuration("schemas: [{files: '**', closed: true}]");

        assertEquals(
                List.of(
                        "2:4 unexpected: section 'A\\u001B[31m' has no place in the note; expected no sections there",
                        "3:1 unexpected: section '" + "x".repeat(40) + "…" + "x".repeat(39)
                                + "' has no place in the note; expected no sections there"),
                says(configuration, "note.md", "# T\n## A\u001B[31m\n" + "x".repeat(100) + "\n---\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"## a\n", "## B\n## A\n", "## A\n### Q: why?\n", "# A\n", "#\n"})
    @Timeout(120)
    void tenThousandHeadingsAreNoTrouble(String unit) throws Exception {
        Configuration configuration = configuration("""
                schemas:
                  - files: '**'
                    closed: true
                    unique: true
                    content: [text: {pattern: '(a+)+b', min: 3}]
                    sections:
                      - {any: true, repeat: {min: 5}, sections: [{pattern: 'Q: .+', repeat: {min: 2, max: 100}}]}
                      - {heading: A, repeat: {min: 2, max: 300}, content: [list], lines: 3}
                      - {pattern: '(a+)+b', repeat: {max: 300}}
                      - {any: true, repeat: {max: 100}}
                      - {heading: B}
                """);

        assertFalse(
                says(configuration, "note.md", "# T\n" + unit.repeat(10_000)).isEmpty());
    }

    private List<String> says(Configuration configuration, String path, String text) throws Exception {
        Note note = new NoteParser().parse(NotePath.of(path), SourceText.of(text));
        return rules(configuration).stream()
                .flatMap(rule -> rule.check(note).stream())
                .sorted()
                .map(SchemaRulesTest::line)
                .toList();
    }

    private Configuration configuration(String sections) throws Exception {
        Path rules = Files.createTempDirectory(temp, "rules");
        Files.writeString(rules.resolve("sections.yaml"), sections);
        return Configuration.read(rules);
    }

    private static List<NoteRule> rules(Configuration configuration) {
        return List.of(
                new MissingSection(configuration.sections()),
                new OutOfOrderSection(configuration.sections()),
                new DuplicateSection(configuration.sections()),
                new UnexpectedSection(configuration.sections()),
                new TooFewSections(configuration.sections()),
                new TooManySections(configuration.sections()),
                new TooShortPart(configuration.sections()),
                new TooLongPart(configuration.sections()),
                new MissingContent(configuration.sections(), configuration.languages()),
                new SurplusContent(configuration.sections(), configuration.languages()),
                new TitleWording(configuration.sections()));
    }

    private static String line(Finding finding) {
        return finding.location().start() + " " + finding.rule().name() + ": " + finding.message()
                + finding.related().stream()
                        .map(place -> " (" + place.location().start() + " " + place.message() + ")")
                        .collect(Collectors.joining());
    }
}
