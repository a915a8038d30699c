package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.ImportTask;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes over a configuration of markdownlint: writes a notes.yaml for the rules that correspond, and says of each setting what became of
 * it. A notes.yaml that is there stays as it is.
 *
 * @since 0.1.0
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends NotesMojo {

    /**
     * The configuration: a .markdownlint or .markdownlint-cli2 file in JSON or YAML. By default the one beside the notes, or above them
     * in their repository.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.from")
    private File from;

    /**
     * Whether a notes.yaml that is there is replaced.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.overwrite", defaultValue = "false")
    private boolean overwrite;

    /**
     * Whether the file is only shown.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.import.skip", defaultValue = "false")
    private boolean importSkip;

    @Override
    boolean isGoalSkipped() {
        return importSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        new ImportTask(folder(), Optional.ofNullable(from).map(File::toPath), overwrite, dryRun, threads())
                .run(configuration, listener());
    }
}
