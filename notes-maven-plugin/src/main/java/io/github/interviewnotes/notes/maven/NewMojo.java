package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.NewTask;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new note with the headings that the schemas in sections.yaml want for its path, and comments that say what must be
 * written below them. The index that answers for it gets a line in the place and form of the others. No other file that is there
 * already is changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "new", requiresProject = false, threadSafe = true)
public final class NewMojo extends NotesMojo {

    /**
     * Where the note will be, below the folder of the notes, such as django/caching.md. Folders that are missing are made.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.note")
    private String note;

    /**
     * The title of the note; by default made of the name of its file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.title")
    private String title;

    /**
     * Whether the note is only shown.
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
    @Parameter(property = "notes.new.skip", defaultValue = "false")
    private boolean newSkip;

    @Override
    boolean isGoalSkipped() {
        return newSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        if (note == null) {
            throw new SetupException("notes.note is not given; name the new note: -Dnotes.note=django/caching.md");
        }
        new NewTask(folder(), note, Optional.ofNullable(title), dryRun).run(configuration, listener());
    }
}
