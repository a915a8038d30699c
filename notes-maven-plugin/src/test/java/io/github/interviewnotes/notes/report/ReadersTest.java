package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What programs that read reports make of ours. */
class ReadersTest {

    @TempDir
    private Path folder;

    /** It tells of each file that it reads; what it cannot read is missed in what it finds. */
    private static final class Silence implements ViolationsLogger {

        @Override
        public void log(Level level, String message) {}

        @Override
        public void log(Level level, String message, Throwable cause) {}
    }

    /** Reads a report as the plugins of build servers do. */
    private List<Violation> read(Parser parser, String report) throws Exception {
        Path file = Files.writeString(folder.resolve("report"), report);
        return List.copyOf(ViolationsApi.violationsApi()
                .withViolationsLogger(new Silence())
                .findAll(parser)
                .inFolder(folder.toString())
                .withPattern(".*/" + file.getFileName() + "$")
                .violations());
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.getFile() + ":" + violation.getStartLine() + " " + violation.getSeverity()
                        + " " + violation.getRule() + " "
                        + violation.getMessage().lines().findFirst().orElse(""))
                .sorted()
                .toList();
    }

    @Test
    void checkstyleIsRead() throws Exception {
        assertEquals(
                List.of(
                        "notes/a.md:3 ERROR link/broken-file 'gone.md' does not exist",
                        "notes/a.md:3 ERROR link/case-mismatch 'B.md' is called 'b.md' on the disk",
                        "notes/zz.md:1 ERROR link/broken-file the file is gone",
                        "notes/über #1 100%.md:3 WARN prose/spelling 'recieve' is misspelled",
                        "rules/dictionary.txt:3 INFO prose/unsorted-dictionary 'Asgi' belongs above"),
                told(read(Parser.CHECKSTYLE, new CheckstyleReport(Samples.places()).of(Samples.mixed()))));
        assertEquals(
                1,
                read(Parser.CHECKSTYLE, new CheckstyleReport(Samples.places()).of(Samples.hostile()))
                        .size());
        assertEquals(
                3000,
                read(Parser.CHECKSTYLE, new CheckstyleReport(Samples.places()).of(Samples.many(3000)))
                        .size());
        assertEquals(
                0,
                read(Parser.CHECKSTYLE, new CheckstyleReport(Samples.places()).of(Samples.clean()))
                        .size());
    }

    @Test
    void checkstyleIsWrittenSo() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                  <file name="notes/a.md">
                    <error line="3" column="19" severity="error" message="'gone.md' does not exist" source="link/broken-file"/>
                    <error line="3" column="36" severity="error" message="'B.md' is called 'b.md' on the disk" source="link/case-mismatch"/>
                  </file>
                  <file name="notes/zz.md">
                    <error line="1" column="1" severity="error" message="the file is gone" source="link/broken-file"/>
                  </file>
                  <file name="notes/über #1 100%.md">
                    <error line="3" column="3" severity="warning" message="'recieve' is misspelled" source="prose/spelling"/>
                  </file>
                  <file name="rules/dictionary.txt">
                    <error line="3" column="1" severity="info" message="'Asgi' belongs above" source="prose/unsorted-dictionary"/>
                  </file>
                </checkstyle>
                """, new CheckstyleReport(Samples.places()).of(Samples.mixed()));
    }

    @Test
    void codeQualityIsRead() throws Exception {
        String report = new GitLabReport(Samples.places()).of(Samples.mixed());

        assertEquals(
                List.of(
                        "notes/a.md:3 ERROR link/broken-file 'gone.md' does not exist",
                        "notes/a.md:3 ERROR link/case-mismatch 'B.md' is called 'b.md' on the disk",
                        "notes/zz.md:1 ERROR link/broken-file the file is gone",
                        "notes/über #1 100%.md:3 WARN prose/spelling 'recieve' is misspelled",
                        "rules/dictionary.txt:3 INFO prose/unsorted-dictionary 'Asgi' belongs above"),
                told(read(Parser.CODECLIMATE, report)));
        assertEquals(
                0,
                read(Parser.CODECLIMATE, new GitLabReport(Samples.places()).of(Samples.clean()))
                        .size());
    }

    /** GitLab's documentation asks for these members of each issue, and for fingerprints that no two of them share. */
    @Test
    void codeQualityHasWhatGitLabAsksFor() throws Exception {
        Set<String> severities = new HashSet<>();
        List<String> fingerprints = new ArrayList<>();
        List<String> members = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(new GitLabReport(Samples.places()).of(Samples.many(3000)))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    String name =
                            json.getParsingContext().pathAsPointer().toString().replaceFirst("^/\\d+", "");
                    members.add(name);
                    json.nextToken();
                    if (name.equals("/severity")) {
                        severities.add(json.getText());
                    } else if (name.equals("/fingerprint")) {
                        fingerprints.add(json.getText());
                    } else if (name.equals("/location/path")) {
                        assertTrue(json.getText().startsWith("notes/chapter-"), "relative, and without a leading ./");
                    }
                }
            }
        }
        for (String name : List.of(
                "/description",
                "/check_name",
                "/fingerprint",
                "/severity",
                "/location/path",
                "/location/lines/begin")) {
            assertEquals(3000, members.stream().filter(name::equals).count(), name);
        }
        assertEquals(Set.of("major", "minor", "info"), severities);
        assertEquals(3000, Set.copyOf(fingerprints).size());
    }

    private List<ReportTestSuite> tests(CheckResult result, Optional<Severity> mildest) throws Exception {
        Path file = Files.writeString(
                folder.resolve("TEST-notes-check.xml"), new FindingsJUnitReport(Samples.places(), mildest).of(result));
        return new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());
    }

    @Test
    void testsAreReadAsSurefireReadsItsOwn() throws Exception {
        List<ReportTestCase> cases = tests(Samples.mixed(), Optional.of(Severity.WARNING)).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();

        assertEquals(
                List.of(
                        "notes.a link/broken-file 'gone.md' does not exist",
                        "notes.a link/case-mismatch 'B.md' is called 'b.md' on the disk",
                        "notes.django.clean check",
                        "notes.zz link/broken-file the file is gone",
                        "notes.über #1 100% prose/spelling 'recieve' is misspelled",
                        "rules.dictionary_txt prose/unsorted-dictionary"),
                cases.stream()
                        .map(test -> test.getFullClassName() + " " + test.getName()
                                + (test.hasFailure() ? " " + test.getFailureMessage() : ""))
                        .toList());
        assertEquals(
                "notes/über #1 100%.md:3:3: warning prose/spelling 'recieve' is misspelled\n-recieve\n+receive",
                cases.get(4).getFailureDetail());
        assertTrue(
                tests(Samples.mixed(), Optional.empty()).stream().allMatch(suite -> suite.getNumberOfFailures() == 0));
    }

    @Test
    void testsOfOneRuleInOneNoteAreOne() throws Exception {
        List<ReportTestCase> cases = tests(Samples.many(300), Optional.of(Severity.ERROR)).stream()
                .flatMap(suite -> suite.getTestCases().stream())
                .toList();

        assertEquals(6, cases.size());
        assertEquals(
                "'gone-and-forgotten.md' does not exist; did you mean 'forgotten.md'? (and 89 more)",
                cases.get(0).getFailureMessage());
        assertEquals(3, cases.stream().filter(ReportTestCase::hasFailure).count());
        assertEquals(
                1, tests(Samples.hostile(), Optional.of(Severity.ERROR)).get(0).getNumberOfFailures());
        assertEquals(
                0, tests(Samples.clean(), Optional.of(Severity.ERROR)).get(0).getNumberOfFailures());
    }

    @Test
    void sarifIsRead() throws Exception {
        List<Violation> violations = read(Parser.SARIF, new SarifReport(Samples.places(), "1").of(Samples.mixed()));

        assertEquals(5, violations.size());
        Violation word = violations.stream()
                .filter(violation -> violation.getRule().equals("prose/spelling"))
                .findFirst()
                .orElseThrow();
        assertEquals("notes/%C3%BCber%20%231%20100%25.md", word.getFile());
        assertEquals(3, word.getStartLine());
        assertTrue(word.getMessage().contains("'recieve' is misspelled\n-recieve\n+receive"), word.getMessage());
    }

    @Test
    void everyXmlIsWellFormedWhateverNotesHold() throws Exception {
        for (CheckResult result : List.of(Samples.hostile(), Samples.mixed(), Samples.clean())) {
            for (Report report : List.of(
                    new CheckstyleReport(Samples.places()),
                    new FindingsJUnitReport(Samples.places(), Optional.of(Severity.INFO)))) {
                javax.xml.parsers.DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new org.xml.sax.InputSource(new java.io.StringReader(report.of(result))));
            }
        }
        assertTrue(Stream.of("\uFFFE", "\uFFFF", "\u0000", "\u000B")
                .allMatch(bad -> XmlText.line(bad).equals("\uFFFD")));
    }
}
