package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingTest {

    private static final CheckResult RESULT =
            new CheckResult(Notes.notebook(Notes.parse("a.md", "# A\n")), List.of(), List.of(), 0, List.of());

    @TempDir
    private Path folder;

    /** Keeps what it hears. */
    private static final class Memory implements Listener {

        private final List<String> warnings = new ArrayList<>();

        @Override
        public void info(String words) {}

        @Override
        public void warn(String words) {
            warnings.add(words);
        }
    }

    private Reporting reporting(Set<ReportFormat> formats, GitHubJob job) throws Exception {
        return new Reporting(new ReportChoice(formats), Places.ofNotes(""), FailOn.of("error"), "1", job);
    }

    @Test
    void everyFormatThatIsAFileIsWritten() throws Exception {
        GitHubJob none = GitHubJob.of(Map.<String, String>of()::get);
        Reporting reporting = reporting(EnumSet.allOf(ReportFormat.class), none);

        reporting.writeFiles("check", RESULT, Map.of(), new ReportFiles(folder));
        reporting.writeFiles("test", RESULT, Map.of("TEST-notes-test.xml", "examples"), new ReportFiles(folder));

        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "TEST-notes-check.xml",
                            "TEST-notes-test.xml",
                            "check.checkstyle.xml",
                            "check.gitlab.json",
                            "check.json",
                            "check.sarif",
                            "check.txt",
                            "test.checkstyle.xml",
                            "test.gitlab.json",
                            "test.json",
                            "test.sarif",
                            "test.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals("examples", Files.readString(folder.resolve("TEST-notes-test.xml")));
    }

    @Test
    void aSummaryThatCannotBeWrittenIsNoReasonToFail() throws Exception {
        Memory memory = new Memory();
        List<String> told = new ArrayList<>();
        GitHubJob job = new GitHubJob(true, Optional.of(folder.resolve("missing/summary.md")), "");

        reporting(EnumSet.of(ReportFormat.GITHUB), job).tellGitHub("check", RESULT, told::add, memory);

        assertEquals(List.of(""), told);
        assertEquals(1, memory.warnings.size());
        assertTrue(
                memory.warnings.get(0).startsWith("The summary of the job was not written ("), memory.warnings.get(0));
    }

    @Test
    void gitHubIsToldOnlyWhereThatIsChosen() throws Exception {
        Path summary = folder.resolve("summary.md");
        List<String> told = new ArrayList<>();
        GitHubJob job = new GitHubJob(true, Optional.of(summary), "");

        reporting(EnumSet.of(ReportFormat.TEXT), job).tellGitHub("check", RESULT, told::add, new Memory());
        assertTrue(Files.notExists(summary));
        assertEquals(List.of(), told);

        reporting(EnumSet.of(ReportFormat.GITHUB), job).tellGitHub("check", RESULT, told::add, new Memory());
        assertEquals("### notes:check\n\n1 note, 0 rules&#58; nothing to report\n\n", Files.readString(summary));
    }
}
