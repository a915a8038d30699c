package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.AtomicFile;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.Report;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a folder of Markdown notes: index, sections, links, code fences and the syntax of their code, spelling and grammar.
 * Nothing of the notes is executed and nothing is fetched from the web.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class CheckMojo extends NotesMojo {

    /**
     * The mildest finding that fails the build: error, warning, info or never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.failOn", defaultValue = "error")
    private String failOn;

    /**
     * Whether it is an error when code could not be checked, as where Python or Node is missing. Without it such code is counted and
     * the last line says so.
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
     * Whether answers of an earlier run are used for notes that did not change.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.cache", defaultValue = "true")
    private boolean cache;

    /**
     * Where the cache lies; by default the folder "cache" below the output directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.cacheDirectory")
    private File cacheDirectory;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.check.skip", defaultValue = "false")
    private boolean checkSkip;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    boolean isGoalSkipped() {
        return checkSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, MojoExecutionException, MojoFailureException {
        FailOn threshold = FailOn.of(failOn);
        CheckResult result = check(configuration);
        if (result.notebook().notes().isEmpty() && result.notebook().damages().isEmpty()) {
            throw new MojoExecutionException(
                    "there is no note in " + source() + "; set notes.sourceDirectory, or notes.include in notes.yaml");
        }
        List<Report> reports =
                List.of(new TextReport(prefix()), new JsonReport(prefix()), new SarifReport(prefix(), version));
        for (Report report : reports) {
            AtomicFile.write(
                    output().resolve(report.fileName()), report.of(result).getBytes(StandardCharsets.UTF_8));
        }
        show(result, threshold);
        if (threshold.isReachedBy(result)) {
            throw new MojoFailureException(
                    Summary.of(result) + ". Fix what is named above, then run the same command again");
        }
    }

    private CheckResult check(Configuration configuration) throws IOException, MojoExecutionException {
        try (Workers workers = new Workers(threads())) {
            SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
            List<Rule> rules = Rules.of(configuration, syntax, strict).all();
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(source());
            if (!cache) {
                return new Checker(rules, configuration.rules(), FindingCache.none(), workers).check(notebook);
            }
            Path folder = cacheDirectory == null ? output().resolve("cache") : cacheDirectory.toPath();
            DiskCache disk = DiskCache.open(folder, PluginFingerprint.compute() + configuration.fingerprint());
            CheckResult result = new Checker(rules, configuration.rules(), disk, workers).check(notebook);
            disk.save();
            return result;
        } catch (ConfigException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void show(CheckResult result, FailOn threshold) {
        ConsoleReport console = new ConsoleReport(prefix(), maxFindings);
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
            getLog().warn(console.hidden(result) + " more findings stand in " + output().resolve("check.txt"));
        }
        getLog().info(Summary.of(result));
    }
}
