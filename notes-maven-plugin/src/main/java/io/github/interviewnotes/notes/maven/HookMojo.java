package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.launch.HookTask;
import io.github.interviewnotes.notes.launch.JavaSetup;
import io.github.interviewnotes.notes.launch.LauncherTask;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Has git check what is staged of the notes before each commit, without starting Maven. A hook that is there already stays and runs after
 * it. Only findings in files that the commit changes stop it. What the hook needs is written below git's own folder, with a command
 * line for editors and for people without Maven; nothing of it is ever committed.
 *
 * @since 0.1.0
 */
@Mojo(name = "hook", requiresProject = false, threadSafe = true)
public final class HookMojo extends NotesMojo {

    /**
     * Whether the hook is taken out, with all that was written for it. What others wrote into it stays as it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.uninstall", defaultValue = "false")
    private boolean uninstall;

    /**
     * A folder that the command line is written to: the scripts "notes" and "notes.cmd" and what they need. No hook is installed then, and
     * no git needed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.launcherDirectory")
    private File launcherDirectory;

    /**
     * The mildest finding that stops a commit: error, warning, info or never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.failOn", defaultValue = "error")
    private String failOn;

    /**
     * How much of the prose is judged before a commit: "full", "spelling", which leaves grammar and the two seconds that it takes to start
     * to a later check, or "off".
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.prose", defaultValue = "full")
    private String prose;

    /**
     * Whether a commit is stopped where code cannot be checked because a tool is missing here.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.strict", defaultValue = "false")
    private boolean strict;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.hook.skip", defaultValue = "false")
    private boolean hookSkip;

    @Override
    boolean isGoalSkipped() {
        return hookSkip;
    }

    /** Whoever takes the hook out need not have rules that can be used. */
    @Override
    void start() throws IOException, ConfigException, SetupException, MojoFailureException {
        if (uninstall) {
            new HookTask(folder(), listener()).uninstall();
        } else {
            super.start();
        }
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        FailOn.of(failOn);
        ProseMode.of(prose);
        JavaSetup java = new PluginClassPath(getClass().getClassLoader()).setup();
        if (launcherDirectory != null) {
            new LauncherTask(launcherDirectory.toPath().toAbsolutePath().normalize(), listener()).write(java);
            getLog().info("The command line is " + launcherDirectory.toPath().resolve("notes"));
            return;
        }
        new HookTask(folder(), listener())
                .install(java, List.of("--failOn=" + failOn, "--prose=" + prose, "--strict=" + strict));
    }
}
