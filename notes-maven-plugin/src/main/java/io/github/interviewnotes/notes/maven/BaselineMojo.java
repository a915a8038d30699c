package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.BaselineTask;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes all findings that the check has now into baseline.txt in the rules. From then on the check passes over these and finds what is
 * new. Makes the folder "rules" within that of the notes where there is none.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends CachingMojo {

    /**
     * Whether findings that are mended are only taken out of baseline.txt, and none is added.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.prune", defaultValue = "false")
    private boolean prune;

    /**
     * Whether links into the web are judged: "local" asks for none, so that nothing but files is read; "external" asks for each page
     * once. Where it is not given, links.yaml in the rules decides, and without it they are not judged.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.links")
    private String links;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.baseline.skip", defaultValue = "false")
    private boolean baselineSkip;

    @Override
    boolean isGoalSkipped() {
        return baselineSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        LinkMode mode = new LinkMode(Optional.ofNullable(links));
        mode.requireUsable();
        BaselineTask task = new BaselineTask(folder(), cache(), threads(), mode);
        if (prune) {
            task.prune(configuration, listener(), linkProgress(interactive));
        } else {
            task.write(configuration, listener(), linkProgress(interactive));
        }
    }
}
