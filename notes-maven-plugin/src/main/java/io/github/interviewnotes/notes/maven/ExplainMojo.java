package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.task.Colours;
import io.github.interviewnotes.notes.task.ExplainTask;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Explains a rule: what it reports, why that matters, a wrong example with its message and a right one, its options. Or prints what
 * is set for a note, and where each setting comes from. Without either it lists all rules. With -q nothing but the explanation is
 * printed.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends NotesMojo {

    /**
     * The rule to explain, such as link/broken-anchor; a family such as link lists its rules.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.rule")
    private String rule;

    /**
     * The note whose settings are printed, below the folder of the notes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.file")
    private String file;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.explain.skip", defaultValue = "false")
    private boolean explainSkip;

    @Parameter(defaultValue = "${style.color}", readonly = true)
    private String styleColor;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Override
    boolean isGoalSkipped() {
        return explainSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        boolean coloured = Colours.ofThisProcess(Optional.ofNullable(styleColor), interactive)
                .areWanted();
        ExplainTask task = new ExplainTask(
                folder(),
                threads(),
                Optional.ofNullable(rule),
                Optional.ofNullable(file),
                coloured ? Style.COLOURED : Style.PLAIN);
        // not the log, whose marks would stand in the text, and which a quiet Maven does not show
        System.out.print(task.run(configuration));
        System.out.flush();
    }
}
