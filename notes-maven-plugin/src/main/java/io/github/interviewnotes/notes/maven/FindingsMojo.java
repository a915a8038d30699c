package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.Report;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.ReportFiles;
import io.github.interviewnotes.notes.task.SetupException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

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

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    /** Refuses a parameter before the work is done. */
    final void requireKnownParameters() throws SetupException {
        FailOn.of(failOn);
    }

    final boolean strict() {
        return strict;
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
        Places places = folder().places(configuration);
        // first, since a disk may be full
        show(name, result, places, threshold);
        Map<String, String> reports = new TreeMap<>(more);
        for (Report report :
                List.of(new TextReport(places), new JsonReport(places), new SarifReport(places, version))) {
            reports.put(name + "." + report.extension(), report.of(result));
        }
        new ReportFiles(output()).write(reports);
        if (threshold.isReachedBy(result)) {
            throw new MojoFailureException(
                    Summary.of(result) + ". Fix what is named above, then run the same command again");
        }
    }

    private void show(String name, CheckResult result, Places places, FailOn threshold) {
        ConsoleReport console = new ConsoleReport(places, maxFindings);
        for (ConsoleReport.Shown shown : console.of(result)) {
            Severity severity = shown.finding().severity();
            // what fails the build is shown by a quiet Maven, too
            if (severity == Severity.ERROR || threshold.isReachedBy(severity)) {
                getLog().error(shown.text());
            } else if (severity == Severity.WARNING) {
                getLog().warn(shown.text());
            } else {
                getLog().info(shown.text());
            }
        }
        if (console.hidden(result) > 0) {
            getLog().warn(console.hidden(result) + " more findings stand in " + output().resolve(name + ".txt"));
        }
        getLog().info(Summary.of(result));
    }
}
