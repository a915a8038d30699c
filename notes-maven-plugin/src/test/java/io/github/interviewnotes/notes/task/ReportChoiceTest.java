package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.report.ReportFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportChoiceTest {

    private static final GitHubJob NONE = GitHubJob.of(Map.<String, String>of()::get);
    private static final GitHubJob JOB = GitHubJob.of(Map.of("GITHUB_ACTIONS", "true")::get);

    @Test
    void gitHubIsToldByItselfInAJob() throws Exception {
        assertEquals(
                Set.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.SARIF),
                ReportChoice.of(List.of(), NONE).formats());
        assertEquals(
                Set.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.GITHUB),
                ReportChoice.of(List.of(), JOB).formats());
    }

    @Test
    void whatIsChosenIsWrittenAndNothingElse() throws Exception {
        assertEquals(
                Set.of(ReportFormat.CHECKSTYLE, ReportFormat.GITLAB),
                ReportChoice.of(List.of(" checkstyle", "GitLab"), JOB).formats());
    }

    @Test
    void anUnknownWordIsRefused() {
        assertEquals(
                "notes.reports names 'checkstile'; expected some of text, json, sarif, checkstyle, junit, gitlab, github;"
                        + " did you mean 'checkstyle'?",
                assertThrows(SetupException.class, () -> ReportChoice.of(List.of("text", "checkstile"), NONE))
                        .getMessage());
        assertThrows(SetupException.class, () -> ReportChoice.of(List.of(""), NONE));
    }

    @Test
    void noFileOfOneGoalIsAFileOfTheOther() {
        List<String> names = Arrays.stream(ReportFormat.values())
                .flatMap(format -> List.of("check", "test").stream().map(format::fileName))
                .flatMap(Optional::stream)
                .toList();

        assertEquals(
                List.of(
                        "check.txt",
                        "test.txt",
                        "check.json",
                        "test.json",
                        "check.sarif",
                        "test.sarif",
                        "check.checkstyle.xml",
                        "test.checkstyle.xml",
                        "TEST-notes-check.xml",
                        "TEST-notes-test.xml",
                        "check.gitlab.json",
                        "test.gitlab.json"),
                names);
    }
}
