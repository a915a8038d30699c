package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.ExampleResult;
import io.github.interviewnotes.notes.example.Outcome;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.report.JUnitReport;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.task.ExampleParameters;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs the examples of the notes, blocks of Python, SQL and Bash, and compares what they print with what the notes say. This executes
 * code from the notes: kept apart from the system where the system can do that, and within limits.
 *
 * @since 0.1.0
 */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class TestMojo extends FindingsMojo {

    /**
     * The Python interpreter; by default that of the active virtual environment, else "python3" or "python" on the search path.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.python")
    private File python;

    /**
     * The oldest Python that the examples are written for. With an older one, as with none, those of Python do not run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.minimumPython")
    private String minimumPython;

    /**
     * How many seconds a block may run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.exampleTimeout", defaultValue = "20")
    private int exampleTimeout;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.test.skip", defaultValue = "false")
    private boolean testSkip;

    @Override
    boolean isGoalSkipped() {
        return testSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException, MojoFailureException {
        requireKnownParameters();
        ExampleParameters parameters = new ExampleParameters(
                Optional.ofNullable(python), Optional.ofNullable(minimumPython), exampleTimeout, strict());
        parameters.requireUsable();
        try (Workers workers = new Workers(threads())) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(source());
            if (notebook.notes().isEmpty()) {
                throw new SetupException("there is no note in " + source()
                        + "; set notes.sourceDirectory, or notes.include in notes.yaml");
            }
            ExampleResult examples = parameters
                    .examples(configuration, cache(), workers, listener())
                    .run(notebook);
            CheckResult result = new Screening(configuration.rules())
                    .of(notebook, ExampleRule.all(), examples.findings(), examples.counts() + ";");
            String junit = new JUnitReport(folder().places(configuration)).of(examples, result);
            explain(examples);
            conclude("test", result, configuration, Map.of("TEST-notes-test.xml", junit));
        }
    }

    private void explain(ExampleResult examples) {
        getLog().info("Examples run " + examples.isolation());
        examples.tested().stream()
                .filter(tested -> tested.outcome() instanceof Outcome.Skipped)
                .map(tested -> folder().prefix() + tested.path() + ":" + tested.line() + ": skipped: "
                        + ((Outcome.Skipped) tested.outcome()).reason())
                .map(Printable::line)
                .forEach(line -> getLog().debug(line));
    }
}
