package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

    private static final String TEXT = "# Title\n\nSee [the \uD83D\uDE00 other](gone.md) note.\n";

    @Test
    void textHasALineForEachFindingAndASummary() throws Exception {
        assertEquals("""
                notes/a b.md:3:19: error link/broken-file there is no file 'gone.md'
                notes/a b.md:3:28: info link/missing-alt unknown term
                notes/zz.md:1:1: warning file/empty nothing
                1 note, 3 rules: 1 error, 1 warning, 1 info (2 suppressed)
                """, new TextReport(Places.ofNotes("notes/")).of(result()));
    }

    @Test
    void nothingFoundIsSaid() throws Exception {
        CheckResult clean = new CheckResult(result().notebook(), result().rules(), List.of(), 0, List.of());

        assertEquals("1 note, 3 rules: nothing to report\n", new TextReport(Places.ofNotes("")).of(clean));
    }

    @Test
    void whatWasLeftUnjudgedIsSaid() throws Exception {
        List<String> reservations = List.of("12 fences unchecked: no node", "1 fence unchecked: no bash");
        CheckResult partial = new CheckResult(result().notebook(), result().rules(), List.of(), 1, reservations);

        assertEquals(
                "1 note, 3 rules: nothing to report (1 suppressed); 12 fences unchecked: no node; 1 fence unchecked: no bash",
                Summary.of(partial));
        assertTrue(new JsonReport(Places.ofNotes("")).of(partial).contains("\"12 fences unchecked: no node\""));
        assertTrue(new SarifReport(Places.ofNotes(""), "1.2.3")
                .of(partial)
                .contains("\"text\" : \"12 fences unchecked: no node\""));
    }

    @Test
    void theConsoleShowsTheLineWithACaret() throws Exception {
        List<ConsoleReport.Shown> shown = new ConsoleReport(Places.ofNotes("notes/"), 50, Style.PLAIN).of(result());

        assertEquals("""
                notes/a b.md:3:19: error link/broken-file there is no file 'gone.md'
                    3 | See [the \uD83D\uDE00 other](gone.md) note.
                      |                    ^^^^^^^
                      = notes/a b.md:1:1: here
                      = fix: replace 'gone.md' with 'here.md'""", shown.get(0).text());
        assertEquals(3, shown.size());
    }

    @Test
    void theConsoleCountsInTheSameDigitsEverywhere() throws Exception {
        String expected = new ConsoleReport(Places.ofNotes(""), 50, Style.PLAIN)
                .of(result())
                .get(0)
                .text();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertEquals(
                    expected,
                    new ConsoleReport(Places.ofNotes(""), 50, Style.PLAIN)
                            .of(result())
                            .get(0)
                            .text());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theConsoleKeepsTheWorstFindings() throws Exception {
        ConsoleReport console = new ConsoleReport(Places.ofNotes(""), 1, Style.PLAIN);

        assertEquals(1, console.of(result()).size());
        assertEquals(Severity.ERROR, console.of(result()).get(0).finding().severity());
        assertEquals(2, console.hidden(result()));
    }

    @Test
    void aLongLineIsCutAroundThePlace() throws Exception {
        Note note = parse("x".repeat(500) + "HERE" + "y".repeat(500));
        Location place = Location.of(note, new Range(500, 504));

        assertEquals(
                "    1 | …" + "x".repeat(30) + "HERE" + "y".repeat(66) + "…\n" + "      | " + " ".repeat(31) + "^^^^\n",
                new SourceExcerpt(Style.PLAIN).of(note.text(), place, Ink.ERROR).orElseThrow());
    }

    @Test
    void whatIsWrongInTheRulesIsShownBehindTheNotes() throws Exception {
        SourceText dictionary = SourceText.of("# Ours.\nRedis\nredis\n");
        Finding twice = finding(
                "link/broken-file",
                Severity.WARNING,
                Location.inRules("dictionary.txt", dictionary, new Range(8, 13)),
                "'Redis' is here");
        Finding gone = finding("link/broken-file", Severity.ERROR, Location.startOf(NotePath.of("zz.md")), "gone");
        List<Finding> findings = List.of(twice, gone).stream().sorted().toList();
        CheckResult result = new CheckResult(result().notebook(), result().rules(), findings, 0, List.of());
        Places places = new Places("notes/", "rules/", new RulesFiles(Map.of("dictionary.txt", dictionary)));

        assertEquals(List.of(gone, twice), findings);
        assertEquals(
                "rules/dictionary.txt:2:1: warning link/broken-file 'Redis' is here\n    2 | Redis\n      | ^^^^^",
                new ConsoleReport(places, 50, Style.PLAIN).of(result).get(1).text());
        assertTrue(new JsonReport(places).of(result).contains("\"path\" : \"rules/dictionary.txt\""));
        assertTrue(new SarifReport(places, "1").of(result).contains("\"uri\" : \"rules/dictionary.txt\""));
    }

    @Test
    void controlCharactersNeverReachATerminal() {
        assertEquals("a\uFFFD[31mb c\uFFFDd\uFFFD", Printable.line("a\u001B[31mb\tc\u202Ed\u0000"));
        assertEquals("é\uD83D\uDE00", Printable.line("é\uD83D\uDE00"));
        assertEquals("\uFFFD", Printable.line("\uD800"));
    }

    @Test
    void jsonHoldsEveryPart() throws Exception {
        assertEquals(
                """
                {
                  "format" : 1,
                  "summary" : {
                    "notes" : 1,
                    "rules" : 3,
                    "errors" : 1,
                    "warnings" : 1,
                    "infos" : 1,
                    "suppressed" : 2,
                    "baselined" : 0,
                    "reservations" : [ ]
                  },
                  "findings" : [
                    {
                      "rule" : "link/broken-file",
                      "severity" : "error",
                      "path" : "notes/a b.md",
                      "line" : 3,
                      "column" : 19,
                      "endLine" : 3,
                      "endColumn" : 26,
                      "message" : "there is no file 'gone.md'",
                      "related" : [
                        {
                          "path" : "notes/a b.md",
                          "line" : 1,
                          "column" : 1,
                          "endLine" : 1,
                          "endColumn" : 1,
                          "message" : "here"
                        }
                      ],
                      "edits" : [
                        {
                          "start" : 28,
                          "end" : 35,
                          "replacement" : "here.md"
                        }
                      ],
                      "fix" : {
                        "safe" : true,
                        "files" : [
                          {
                            "path" : "notes/a b.md",
                            "edits" : [
                              {
                                "start" : 28,
                                "end" : 35,
                                "replacement" : "here.md"
                              }
                            ]
                          }
                        ]
                      }
                    },
                """,
                new JsonReport(Places.ofNotes("notes/"))
                        .of(result())
                        .lines()
                        .limit(55)
                        .reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void sarifIsValidUnderItsPublishedSchema() throws Exception {
        try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            JsonSchema validator =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
            CheckResult partial = new CheckResult(
                    result().notebook(),
                    result().rules(),
                    result().findings(),
                    2,
                    List.of("1 fence unchecked: no bash"));
            String sarif = new SarifReport(Places.ofNotes("notes/"), "1.2.3").of(partial);

            assertEquals(List.of(), List.copyOf(validator.validate(sarif, InputFormat.JSON)));
            assertTrue(
                    !validator
                            .validate(sarif.replace("\"error\"", "\"fatal\""), InputFormat.JSON)
                            .isEmpty(),
                    "the schema is really applied");
            assertTrue(sarif.contains("\"uri\" : \"notes/a%20b.md\""), sarif);
        }
    }

    @Test
    void sarifTakesNoPathForAScheme() throws Exception {
        Note note = new NoteParser().parse(NotePath.of("a:b%.md"), SourceText.of(TEXT));
        Finding finding = finding("file/empty", Severity.WARNING, Location.startOf(note.path()), "nothing");

        String sarif = new SarifReport(Places.ofNotes(""), "1.2.3")
                .of(new CheckResult(notebook(note), result().rules(), List.of(finding), 0, List.of()));

        assertTrue(sarif.contains("\"uri\" : \"./a:b%25.md\""), sarif);
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws Exception {
        Note before = parse("# T\n\ncat\n\ncat\n");
        Note after = parse("# T\n\nnew\n\ncat\n\n  cat\n");

        assertEquals(fingerprints(before, 3, 5), fingerprints(after, 5, 7));
        assertEquals(2, fingerprints(before, 3, 5).stream().distinct().count());
    }

    @Test
    void aLineThatIsAFileIsReadOnce() throws Exception {
        Note note = parse("word ".repeat(200_000));
        int[] lines = new int[50_000];
        java.util.Arrays.fill(lines, 1);

        List<String> fingerprints = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> fingerprints(note, lines));

        assertEquals(lines.length, fingerprints.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a:b.md       ¦ ./a:b.md
            :x/y z.md    ¦ ./:x/y%20z.md
            %41.md       ¦ %2541.md
            cafe\u0301.md ¦ cafe%CC%81.md
            a#b?.md      ¦ a%23b%3F.md
            """)
    void aPathIsAReferenceByteByByte(String path, String uri) throws Exception {
        Finding finding = finding("file/empty", Severity.WARNING, Location.startOf(NotePath.of(path)), "nothing");
        CheckResult odd = new CheckResult(result().notebook(), result().rules(), List.of(finding), 0, List.of());

        String sarif = new SarifReport(Places.ofNotes(""), "1.0").of(odd);

        assertTrue(sarif.contains("\"uri\" : \"" + uri + "\""), sarif);
    }

    private static List<String> fingerprints(Note note, int... lines) {
        FindingNames names = new FindingNames(notebook(note), Places.ofNotes(""));
        return java.util.Arrays.stream(lines)
                .mapToObj(line -> finding("link/broken-file", Severity.ERROR, word(note, line), "m"))
                .map(names::of)
                .toList();
    }

    private static Location word(Note note, int line) {
        Range whole = note.text().lineRange(line);
        int start = whole.end() - note.text().line(line).strip().length();
        return Location.of(note, new Range(start, start + 3));
    }

    private static CheckResult result() throws Exception {
        Note note = parse(TEXT);
        Location link = Location.of(note, new Range(28, 35));
        Finding broken = finding("link/broken-file", Severity.ERROR, link, "there is no file 'gone.md'")
                .with(new Finding.Related(Location.startOf(note.path()), "here"))
                .mendedBy(List.of(new Edit(new Range(28, 35), "here.md")));
        Finding term = finding("link/missing-alt", Severity.INFO, Location.of(note, new Range(37, 41)), "unknown term");
        Finding empty = finding("file/empty", Severity.WARNING, Location.startOf(NotePath.of("zz.md")), "nothing");
        List<Rule> rules = Rules.of(Configuration.defaults()).all().stream()
                .filter(rule -> List.of("link/broken-file", "link/missing-alt", "file/empty")
                        .contains(rule.id().toString()))
                .toList();
        return new CheckResult(notebook(note), rules, List.of(broken, term, empty), 2, List.of());
    }

    private static Finding finding(String rule, Severity severity, Location location, String message) {
        return new Finding(RuleId.of(rule), severity, location, message, List.of(), List.of());
    }

    private static Notebook notebook(Note note) {
        return new Notebook(
                List.of(note),
                Optional.empty(),
                List.of(),
                Files.of(List.of(note.path()), List.of(), Map.of()),
                List.of());
    }

    private static Note parse(String text) throws Exception {
        return new NoteParser().parse(NotePath.of("a b.md"), SourceText.of(text));
    }
}
