package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Fix;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static String shown(CheckResult result, Style style) {
        return new ConsoleReport(Samples.places(), 50, style)
                .of(result).stream().map(ConsoleReport.Shown::text).collect(Collectors.joining("\n"));
    }

    @Test
    void findingsStandFileByFileWithWhatMendsThem() {
        assertEquals("""
                notes/a.md:3:19: error link/broken-file 'gone.md' does not exist
                    3 | See [the \uD83D\uDE00 other](gone.md) and [b](B.md).
                      |                    ^^^^^^^
                notes/a.md:3:36: error link/case-mismatch 'B.md' is called 'b.md' on the disk
                    3 | See [the \uD83D\uDE00 other](gone.md) and [b](B.md).
                      |                                     ^^^^
                      = fix: replace 'B.md' with 'b.md'

                notes/zz.md:1:1: error link/broken-file the file is gone

                notes/über #1 100%.md:3:3: warning prose/spelling 'recieve' is misspelled
                    3 | A recieve
                      |   ^^^^^^^
                      | -recieve
                      | +receive

                rules/dictionary.txt:3:1: info prose/unsorted-dictionary 'Asgi' belongs above
                    3 | Asgi
                      | ^^^^
                      = rules/dictionary.txt:2:1: 'Redis' is here
                      = fix: 2 changes""", shown(Samples.mixed(), Style.PLAIN));
    }

    /** As behind -q: what is held back leaves no empty lines, and takes none away. */
    @Test
    void anEmptyLineStandsBetweenTheFilesThatAreSeen() {
        List<String> shown = new ConsoleReport(Samples.places(), 50, Style.PLAIN)
                .of(Samples.mixed(), finding -> finding.location().start().column() != 36).stream()
                        .map(ConsoleReport.Shown::text)
                        .toList();

        assertEquals(4, shown.size());
        assertTrue(shown.get(0).endsWith("^^^^^^^\n"), shown.get(0));
        assertFalse(shown.get(3).endsWith("\n"), shown.get(3));
    }

    @Test
    void coloursChangeNoLetter() {
        String coloured = shown(Samples.mixed(), Style.COLOURED);

        assertEquals(shown(Samples.mixed(), Style.PLAIN), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
        assertTrue(
                coloured.startsWith("\u001B[1mnotes/a.md:3:19\u001B[0m: \u001B[1;31merror\u001B[0m"
                        + " \u001B[1mlink/broken-file\u001B[0m 'gone.md' does not exist\n"
                        + "\u001B[2m    3 | \u001B[0mSee"),
                coloured);
        assertTrue(coloured.contains("\u001B[1;31m^^^^^^^\u001B[0m"), coloured);
        assertTrue(coloured.contains("\u001B[1;33m^^^^^^^\u001B[0m"), coloured);
        assertTrue(coloured.contains("\u001B[32mfix: 2 changes\u001B[0m"), coloured);
    }

    @Test
    void aStrangersNoteColoursNothing() {
        assertFalse(shown(Samples.hostile(), Style.PLAIN).contains("\u001B"));
        assertFalse(shown(Samples.hostile(), Style.COLOURED).contains("\u001B[31m"));
    }

    @Test
    void moreThanAScreenIsCountedByRule() {
        CheckResult many = Samples.many(3000);
        ConsoleReport console = new ConsoleReport(Samples.places(), 50, Style.PLAIN);

        assertEquals(50, console.of(many).size());
        assertEquals(2950, console.hidden(many));
        assertEquals("""
                By rule:
                   2700  error    link/broken-file
                    300  warning  prose/spelling""", console.byRule(many));
        assertEquals("", console.byRule(Samples.mixed()));
        assertEquals("", console.byRule(Samples.clean()));
    }

    @Test
    void whatCanBeMendedIsCountedByRule() {
        List<RuleCount> counts = RuleCount.of(Samples.mixed().findings());

        assertEquals(
                List.of(
                        new RuleCount(Samples.BROKEN, Severity.ERROR, 2, 0, 0),
                        new RuleCount(Samples.CASE, Severity.ERROR, 1, 1, 0),
                        new RuleCount(Samples.SPELLING, Severity.WARNING, 1, 0, 0),
                        new RuleCount(Samples.UNSORTED, Severity.INFO, 1, 1, 0)),
                counts);
    }

    private static String excerpt(String line, String marked) {
        Note note = Notes.parse("a.md", line + "\n");
        int start = line.indexOf(marked);
        Location place = Location.of(note, new Range(start, start + marked.length()));
        return new SourceExcerpt(Style.PLAIN).of(note.text(), place, Ink.ERROR).orElseThrow();
    }

    @Test
    void caretsStandBelowWideLettersAndNoneBelowMarks() {
        assertEquals("    1 | 漢字 かな x\n      |      ^^^^\n", excerpt("漢字 かな x", "かな"));
        assertEquals("    1 | e\u0301e\u0301 x\n      |    ^\n", excerpt("e\u0301e\u0301 x", "x"));
        assertEquals("    1 | a b x\n      |     ^\n", excerpt("a\tb x", "x"));
    }

    @Test
    void aLongLineIsCutInCellsOnBothSides() {
        String excerpt = excerpt("漢".repeat(200) + "HERE" + "字".repeat(200), "HERE");

        assertEquals(
                "    1 | …" + "漢".repeat(15) + "HERE" + "字".repeat(33) + "…\n      | " + " ".repeat(31) + "^^^^\n",
                excerpt);
    }

    @Test
    void aLineOfMarksIsCut() {
        assertTrue(excerpt("a" + "\u0301".repeat(100_000) + "b", "b").length() < 1000);
        assertTrue(excerpt("ab" + "\u0301".repeat(100_000), "b").length() < 1000);
    }

    private static final Commands COMMANDS = new Commands() {
        @Override
        public String fix() {
            return "mvn notes:fix";
        }

        @Override
        public String fixUnsafe() {
            return "mvn notes:fix -Dnotes.unsafe";
        }

        @Override
        public Optional<String> baseline() {
            return Optional.of("mvn notes:baseline");
        }

        @Override
        public String explain(RuleId rule) {
            return "mvn notes:explain -Dnotes.rule=" + rule;
        }

        @Override
        public Optional<String> again() {
            return Optional.of("Then run the same command again");
        }

        @Override
        public String showing(int findings) {
            return "-Dnotes.maxFindings=" + findings;
        }
    };

    @Test
    void whoHasHundredsOfFindingsIsToldOfTheBaseline() {
        CheckResult mixed = Samples.mixed();
        List<Finding> many = Collections.nCopies(201, mixed.findings().get(0));

        assertEquals(
                """
                To read about link/broken-file: mvn notes:explain -Dnotes.rule=link/broken-file
                To leave these for later, and find only what is new: mvn notes:baseline
                Then run the same command again""", new NextStep(COMMANDS).of(Samples.result(mixed.notebook().notes(), many)));
        assertFalse(new NextStep(COMMANDS)
                .of(Samples.result(mixed.notebook().notes(), many.subList(0, 200)))
                .contains("baseline"));
    }

    @Test
    void theNextStepIsToMendAndToReadAboutTheWorst() {
        NextStep next = new NextStep(COMMANDS);

        assertEquals("""
                To mend 2 of 5 findings: mvn notes:fix
                To read about link/broken-file: mvn notes:explain -Dnotes.rule=link/broken-file
                Then run the same command again""", next.of(Samples.mixed()));
        assertEquals("""
                To read about link/broken-file: mvn notes:explain -Dnotes.rule=link/broken-file
                Then run the same command again""", next.of(Samples.hostile()));
        CheckResult mendable = Samples.result(
                Samples.mixed().notebook().notes(),
                Samples.mixed().findings().stream().filter(Remedy::isSafe).toList());
        assertEquals("""
                To mend all of this: mvn notes:fix
                Then run the same command again""", next.of(mendable));
        assertEquals("", next.of(Samples.clean()));
    }

    @Test
    void whatMustBeReadIsSaidAndOtherFilesAreNamed() {
        Note index = Notes.parse("INDEX.md", "# Index\n\n- [a](a.md)\n");
        Note note = Notes.parse("a.md", "# A\n");
        Finding unlisted = Samples.finding(Samples.BROKEN, Severity.ERROR, Location.startOf(note.path()), "unlisted")
                .mendedBy(Fix.of(Fix.Safety.UNSAFE, index.path(), List.of(new Edit(Range.at(21), "- [b](b.md)\n"))));
        CheckResult result = Samples.result(List.of(index, note), List.of(unlisted));

        assertTrue(
                shown(result, Style.PLAIN).endsWith("      = unsafe fix: add '- [b](b.md)'"),
                shown(result, Style.PLAIN));
        assertEquals("""
                To mend all of this, and read it before you keep it: mvn notes:fix -Dnotes.unsafe
                Then run the same command again""", new NextStep(COMMANDS).of(result));
        assertEquals(
                "all fixable with unsafe",
                RuleCount.of(result.findings()).get(0).remedy());
        String sarif = new SarifReport(Samples.places(), "1").of(result);
        assertEquals(
                1,
                sarif.lines()
                        .filter(line -> line.contains("\"uri\" : \"notes/INDEX.md\""))
                        .count());
        assertTrue(sarif.contains("add '- [b](b.md)' (to be read before it is kept)"), sarif);
    }
}
