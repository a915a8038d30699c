package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.WriteFault;
import io.github.interviewnotes.notes.report.CheckstyleReport;
import io.github.interviewnotes.notes.report.FindingsJUnitReport;
import io.github.interviewnotes.notes.report.GitHubAnnotations;
import io.github.interviewnotes.notes.report.GitHubSummary;
import io.github.interviewnotes.notes.report.GitLabReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.Report;
import io.github.interviewnotes.notes.report.ReportFormat;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.TextReport;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes the reports of a result.
 *
 * @param choice which ones
 * @param places how they name files
 * @param threshold what fails the run, and so a test
 * @param version the plugin's version
 * @param job where those for GitHub go
 */
public record Reporting(ReportChoice choice, Places places, FailOn threshold, String version, GitHubJob job) {

    /**
     * Writes the files.
     *
     * @param goal what ran
     * @param more other reports, by the whole name of their files; where one has the name of one of these, it takes its place
     * @param files takes them
     * @throws SetupException if one cannot be written
     */
    public void writeFiles(String goal, CheckResult result, Map<String, String> more, ReportFiles files)
            throws SetupException {
        Map<String, String> texts = new TreeMap<>();
        inFiles().forEach((format, report) -> {
            if (choice.has(format)) {
                texts.put(format.fileName(goal).orElseThrow(), report.of(result));
            }
        });
        texts.putAll(more);
        files.write(texts);
    }

    private Map<ReportFormat, Report> inFiles() {
        return new EnumMap<>(Map.of(
                ReportFormat.TEXT, new TextReport(places),
                ReportFormat.JSON, new JsonReport(places),
                ReportFormat.SARIF, new SarifReport(places, version),
                ReportFormat.CHECKSTYLE, new CheckstyleReport(places),
                ReportFormat.JUNIT, new FindingsJUnitReport(places, threshold.mildest()),
                ReportFormat.GITLAB, new GitLabReport(places)));
    }

    /**
     * Tells GitHub, where that is wanted.
     *
     * @param goal what ran
     * @param output takes lines for the runner of the job, which must reach it as they are
     * @param listener hears what GitHub does not take
     */
    public void tellGitHub(String goal, CheckResult result, Consumer<String> output, Listener listener) {
        if (choice.has(ReportFormat.SARIF)) {
            SarifReport.reservation(result).ifPresent(listener::warn);
        }
        if (!choice.has(ReportFormat.GITHUB)) {
            return;
        }
        output.accept(new GitHubAnnotations(places, "the summary of the job has them all").of(result));
        try {
            job.append(new GitHubSummary(goal, places, job.files(), job.room()).of(result));
        } catch (IOException e) {
            listener.warn("The summary of the job was not written (" + new WriteFault(e).reason() + ")");
        }
    }
}
