package io.github.interviewnotes.notes.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

    private static String report(CheckResult result) {
        return new GitHubAnnotations(Samples.places(), "the summary of the job has them all").of(result);
    }

    private static List<RunnerCommand> heard(String log) {
        return log.lines().map(RunnerCommand::of).flatMap(Optional::stream).toList();
    }

    @Test
    void errorsComeFirstAndColumnsCountCodePointsUpToTheLast() {
        assertEquals("""
                ::error file=notes/a.md,line=3,endLine=3,col=19,endColumn=25,title=link/broken-file::'gone.md' does not exist
                ::error file=notes/a.md,line=3,endLine=3,col=36,endColumn=39,title=link/case-mismatch::'B.md' is called 'b.md' on the disk
                ::error file=notes/zz.md,line=1,endLine=1,col=1,endColumn=1,title=link/broken-file::the file is gone
                ::warning file=notes/über #1 100%25.md,line=3,endLine=4,title=prose/spelling::'recieve' is misspelled%0A-recieve%0A+receive
                ::notice file=rules/dictionary.txt,line=3,endLine=3,col=1,endColumn=4,title=prose/unsorted-dictionary::'Asgi' belongs above
                """, report(Samples.mixed()));
    }

    @Test
    void theRunnerHearsWhatWasMeant() {
        List<RunnerCommand> commands = heard(report(Samples.mixed()));

        assertEquals(5, commands.size());
        assertEquals(
                new RunnerCommand(
                        "warning",
                        Map.of("file", "notes/über #1 100%.md", "line", "3", "endLine", "4", "title", "prose/spelling"),
                        "'recieve' is misspelled\n-recieve\n+receive"),
                commands.get(3));
    }

    @Test
    void aStrangersNoteGivesNoCommand() {
        List<RunnerCommand> commands = heard(report(Samples.hostile()));

        assertEquals(1, commands.size());
        RunnerCommand command = commands.get(0);
        assertEquals("error", command.name());
        assertEquals("notes/::error::x,y|`z`.md", command.properties().get("file"));
        assertEquals(
                List.of("file", "line", "endLine", "col", "endColumn", "title"),
                List.copyOf(command.properties().keySet()));
        assertTrue(command.data().startsWith(Printable.line(Samples.HOSTILE)), command.data());
    }

    @Test
    void tenOfAKindAreShownAndTheOthersCounted() {
        String report = report(Samples.many(3000));

        List<String> names = heard(report).stream().map(RunnerCommand::name).toList();
        assertEquals(30, names.size());
        assertEquals(List.of("error"), names.subList(0, 10).stream().distinct().toList());
        assertEquals(
                List.of("warning"), names.subList(10, 20).stream().distinct().toList());
        assertEquals(
                List.of("notice"), names.subList(20, 30).stream().distinct().toList());
        assertTrue(
                report.endsWith("\nNot annotated, for GitHub shows ten of a kind: 2690 errors, 260 warnings, 20 info;"
                        + " the summary of the job has them all\n"),
                report);
    }

    @Test
    void nothingFoundIsNothingSaid() {
        assertEquals("", report(Samples.clean()));
    }

    @Test
    void theLogOfAJobHoldsNoCommandFromANote() {
        String console = new ConsoleReport(Samples.places(), 50, Style.PLAIN)
                .of(Samples.hostile())
                .get(0)
                .text();
        assertFalse(heard(console).isEmpty(), "the note would give one");

        assertEquals(List.of(), heard(GitHubText.log(console)));
        assertEquals(List.of(), heard(GitHubText.log("::add-mask::x\n \t::debug::y\nz\n##[error]w")));
        assertEquals("a ::b c##d", GitHubText.log("a ::b c##d"));
    }
}
