package io.github.interviewnotes.notes.rule.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

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
        Note note = new NoteParser().parse(NotePath.of("note.md"), SourceText.of(parts[1]));

        List<String> differences = rules(configuration("schemas:\n  - files: '**'\n" + schema)).stream()
                .flatMap(rule -> rule.check(note).stream())
                .sorted()
                .map(SchemaRulesTest::line)
                .toList();

        assertEquals(parts[2].strip(), String.join("\n", differences));
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
