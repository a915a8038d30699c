package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Severity;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SarifReportTest {

    private static String report(CheckResult result) {
        return new SarifReport(Samples.places(), "1.2.3").of(result);
    }

    private static long count(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).count();
    }

    @Test
    void everyResultIsValidUnderThePublishedSchema() throws Exception {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var validator =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            for (CheckResult result : List.of(Samples.mixed(), Samples.hostile(), Samples.clean())) {
                assertEquals(List.of(), List.copyOf(validator.validate(report(result), InputFormat.JSON)));
            }
        }
    }

    @Test
    void aFixSaysWhatToPutWhere() {
        String expected = """
                          "fixes" : [
                            {
                              "description" : {
                                "text" : "2 changes"
                              },
                              "artifactChanges" : [
                                {
                                  "artifactLocation" : {
                                    "uri" : "rules/dictionary.txt",
                                    "uriBaseId" : "%SRCROOT%"
                                  },
                                  "replacements" : [
                                    {
                                      "deletedRegion" : {
                                        "startLine" : 3,
                                        "startColumn" : 1,
                                        "endLine" : 3,
                                        "endColumn" : 6
                                      }
                                    },
                                    {
                                      "deletedRegion" : {
                                        "startLine" : 2,
                                        "startColumn" : 1,
                                        "endLine" : 2,
                                        "endColumn" : 1
                                      },
                                      "insertedContent" : {
                                        "text" : "Asgi\\n"
                                      }
                                    }
                                  ]
                                }
                              ]
                            }
                          ]
                """;
        String report = report(Samples.mixed());

        assertTrue(report.contains(expected), report);
        assertTrue(report.contains("\"text\" : \"replace 'B.md' with 'b.md'\""), report);
    }

    @Test
    void whatServicesDoNotTakeIsLeftOutAndSaid() {
        CheckResult result = Samples.many(26_000);
        String report = report(result);

        assertEquals(25_000, count(report, "\"ruleId\""));
        assertEquals(
                26_000 / 10 * 9,
                count(report, "\"ruleId\" : \"link/broken-file\""),
                "the errors, which are nine of ten, are all there");
        assertTrue(report.contains(
                "\"text\" : \"only the worst 25000 of 26000 findings are in this file, for services take"
                        + " no more\""));
        assertEquals(
                Optional.of("code scanning on GitHub shows 5000 of 26000 findings, the worst, and is handed 25000"),
                SarifReport.reservation(result));
        assertEquals(Optional.empty(), SarifReport.reservation(Samples.many(5000)));
    }

    @Test
    void aFileThatIsTooLargeWhenPackedIsCut() {
        Note note = Notes.parse("a.md", "# A\n");
        byte[] noise = new byte[4_000_000];
        new Random(1).nextBytes(noise);
        String details = HexFormat.of().formatHex(noise);
        List<Finding> findings = Stream.of("a", "b", "c", "d")
                .map(message -> Samples.finding(Samples.BROKEN, Severity.ERROR, Location.startOf(note.path()), message)
                        .explainedBy(details))
                .toList();

        String report = report(Samples.result(List.of(note), findings));

        assertEquals(2, count(report, "\"ruleId\""));
        assertTrue(report.contains("only the worst 2 of 4 findings are in this file"));
    }

    @Test
    void fingerprintsAreThoseOfTheFindingsAlone() {
        String all = report(Samples.many(300));

        assertEquals(
                300,
                all.lines().filter(line -> line.contains("notes/v1")).distinct().count());
    }
}
