package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.JUnitReport;
import io.github.interviewnotes.notes.task.ExampleParameters;
import io.github.interviewnotes.notes.task.SetupException;
import io.github.interviewnotes.notes.task.TestTask;
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
        TestTask.Tested tested = new TestTask(folder(), cache(), threads(), parameters).run(configuration, listener());
        getLog().info("Examples run " + tested.examples().isolation());
        tested.skips(folder()).forEach(line -> getLog().debug(line));
        String junit = new JUnitReport(folder().places(configuration)).of(tested.examples(), tested.result());
        conclude("test", tested.result(), configuration, Map.of("TEST-notes-test.xml", junit));
    }
}
