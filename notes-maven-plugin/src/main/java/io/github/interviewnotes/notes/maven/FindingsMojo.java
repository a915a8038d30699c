package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.NextStep;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.task.Colours;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.ReportChoice;
import io.github.interviewnotes.notes.task.ReportFiles;
import io.github.interviewnotes.notes.task.Reporting;
import io.github.interviewnotes.notes.task.SetupException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal that finds something: where its findings go, and which of them fail the build. */
abstract class FindingsMojo extends CachingMojo {

    /**
     * The mildest finding that fails the build: error, warning, info or never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Whether it is an error when code cannot be checked, or an example cannot run, because a tool is missing here. An example that
     * asks for a version that the tool here does not have is none. Without it they are counted and the last line says so.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.strict", defaultValue = "false")
    private boolean strict;

    /**
     * How many findings are shown on the console, the worst first. All of them stand in the reports.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.maxFindings", defaultValue = "50")
    private int maxFindings;

    /**
     * Which reports are written, below the output directory: text, json, sarif, checkstyle, junit and gitlab; github annotates the
     * lines of a pull request and writes the summary of the job. By default text, json and sarif, and in a job on GitHub github, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.reports")
    private List<String> reports;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private String styleColor;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /** Refuses a parameter before the work is done. */
    final void requireKnownParameters() throws SetupException {
        FailOn.of(failOn);
        reportChoice();
        if (maxFindings < 0) {
            throw new SetupException("notes.maxFindings is " + maxFindings + "; expected 0 or more");
        }
    }

    /** Between two commas Maven finds no word, and gives null for it. */
    private ReportChoice reportChoice() throws SetupException {
        List<String> words = Optional.ofNullable(reports).orElse(List.of()).stream()
                .map(word -> word == null ? "" : word)
                .toList();
        return ReportChoice.of(words, job());
    }

    final boolean strict() {
        return strict;
    }

    final boolean interactive() {
        return interactive;
    }

    /**
     * Shows the findings, writes the reports and fails the build if it must.
     *
     * @param name what the files of the reports are called
     * @param configuration what the result was judged by
     * @param more other reports, by the whole name of their files
     */
    final void conclude(String name, CheckResult result, Configuration configuration, Map<String, String> more)
            throws ConfigException, SetupException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        Reporting reporting = new Reporting(reportChoice(), folder().places(configuration), threshold, version, job());
        // first, since a disk may be full
        show(name, result, reporting);
        reporting.tellGitHub(name, result, new RunnerOutput(), listener());
        reporting.writeFiles(name, result, more, new ReportFiles(output()));
        getLog().info(Summary.of(result));
        String next = new NextStep(commands(name)).of(result);
        if (threshold.isReachedBy(result)) {
            throw new MojoFailureException(Summary.of(result) + "\n" + next);
        }
        if (!next.isEmpty()) {
            getLog().info(next);
        }
    }

    private MavenCommands commands(String name) {
        return MavenCommands.of(session(), project, execution.getPlugin(), name.equals("test"));
    }

    private void show(String name, CheckResult result, Reporting reporting) {
        Colours colours = Colours.ofThisProcess(Optional.ofNullable(styleColor), interactive);
        ConsoleReport console =
                new ConsoleReport(reporting.places(), maxFindings, colours.areWanted() ? Style.COLOURED : Style.PLAIN);
        FailOn threshold = reporting.threshold();
        for (ConsoleReport.Shown shown : console.of(result, finding -> isSeen(finding.severity(), threshold))) {
            Severity severity = shown.finding().severity();
            if (isLoud(severity, threshold)) {
                getLog().error(logged(shown.text()));
            } else if (severity == Severity.WARNING) {
                getLog().warn(logged(shown.text()));
            } else {
                getLog().info(logged(shown.text()));
            }
        }
        String byRule = console.byRule(result);
        if (!byRule.isEmpty()) {
            getLog().info(byRule);
        }
        sayWhatIsHidden(name, result, console, threshold);
    }

    /** A quiet Maven says it, too, where what is hidden is not only what it would not show. */
    private void sayWhatIsHidden(String name, CheckResult result, ConsoleReport console, FailOn threshold) {
        int hidden = console.hidden(result, finding -> isSeen(finding.severity(), threshold));
        if (hidden == 0) {
            return;
        }
        String words = hidden + " more findings stand in " + output().resolve(name + ".txt") + "; "
                + commands(name).showing(result.findings().size()) + " shows them here";
        if (console.hidden(result, finding -> isLoud(finding.severity(), threshold)) > 0) {
            getLog().error(words);
        } else {
            getLog().warn(words);
        }
    }

    /** What fails the build is shown by a quiet Maven, too. */
    private static boolean isLoud(Severity severity, FailOn threshold) {
        return severity == Severity.ERROR || threshold.isReachedBy(severity);
    }

    private boolean isSeen(Severity severity, FailOn threshold) {
        return isLoud(severity, threshold)
                || (severity == Severity.WARNING ? getLog().isWarnEnabled() : getLog().isInfoEnabled());
    }
}
