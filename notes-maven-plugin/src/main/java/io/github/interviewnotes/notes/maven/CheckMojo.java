package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.ChangedSince;
import io.github.interviewnotes.notes.task.CheckTask;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.ProseMode;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a folder of Markdown notes: index, sections, links, code fences and the syntax of their code, spelling and grammar.
 * Nothing of the notes is executed, and nothing is fetched from the web unless links into it are to be judged.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.TEST, requiresProject = false, threadSafe = true)
public final class CheckMojo extends FindingsMojo {

    /**
     * Whether links into the web are judged: "local" asks for none, so that nothing but files is read; "external" asks for each page
     * once. Where it is not given, links.yaml in the rules decides, and without it they are not judged.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.links")
    private String links;

    /**
     * How much of the prose is judged: "full", "spelling" leaves grammar, which takes seconds to start, to a later full
     * check and says so, and "off". What "spelling" finds is what "full" finds of spelling.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.prose", defaultValue = "full")
    private String prose;

    /**
     * A branch, or another name of a commit, such as "origin/main": only notes that differ from where the two histories parted are
     * judged, committed, staged, unstaged and new ones, and in other notes the links that lead to them. All notes are judged where a
     * file of the rules changed, or where this is empty.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.changedSince")
    private String changedSince;

    /**
     * Whether findings that baseline.txt in the rules holds are passed over.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.baseline", defaultValue = "true")
    private boolean baseline;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.check.skip", defaultValue = "false")
    private boolean checkSkip;

    @Override
    boolean isGoalSkipped() {
        return checkSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException, MojoFailureException {
        requireKnownParameters();
        LinkMode mode = new LinkMode(Optional.ofNullable(links));
        mode.requireUsable();
        CheckTask task = new CheckTask(
                folder(),
                cache(),
                threads(),
                ProseMode.of(prose),
                mode,
                ChangedSince.of(changedSince),
                NotebookLoader::load,
                baseline,
                strict());
        CheckResult result = task.run(configuration, listener(), linkProgress(interactive()));
        conclude("check", result, configuration, Map.of());
    }
}
