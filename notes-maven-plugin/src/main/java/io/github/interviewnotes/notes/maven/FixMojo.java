package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.task.ExampleParameters;
import io.github.interviewnotes.notes.task.FixTask;
import io.github.interviewnotes.notes.task.LinkMode;
import io.github.interviewnotes.notes.task.SetupException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what findings of the check say how to mend, such as a path in the wrong letter case or a note that the index lacks, and shows
 * what it changed. All files change or none, each in one step, and a second run changes nothing more. A run that is killed while it
 * puts files into place may leave some of them as they were, and each of them whole; the next run does what is left. Only fixes that
 * are safe are made, others on request. On request it also rewrites the output of examples from what they print, for which it runs
 * them.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CachingMojo {

    /**
     * Whether the changes are only shown. The goal succeeds all the same; what fails a build is the check.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.dryRun", defaultValue = "false")
    private boolean dryRun;

    /**
     * Whether the examples are run, and the output fence of each whose output differs is rewritten from what it printed. This executes
     * code from the notes. Fences marked "ellipsis" or "contains" stay as they are.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.outputs", defaultValue = "false")
    private boolean outputs;

    /**
     * The Python interpreter that runs examples; by default that of the active virtual environment, else "python3" or "python" on the
     * search path.
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
     * How many seconds an example may run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.exampleTimeout", defaultValue = "20")
    private int exampleTimeout;

    /**
     * Whether links into the web are judged: "local" asks for none, so that nothing but files is read; "external" asks for each page
     * once. Where it is not given, links.yaml in the rules decides, and without it they are not judged.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.links")
    private String links;

    /**
     * Words and phrases that are right, divided by commas. Each is filed in dictionary.txt where it belongs, and nothing else is done.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.accept")
    private List<String> accept;

    /**
     * Whether fixes are made, too, that are probably right but should be read before they are kept: the pages of the rules say which
     * those are. Words of dictionary.txt that no note uses, or that need no entry, are among them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.unsafe", defaultValue = "false")
    private boolean unsafe;

    /**
     * The rules whose findings are mended, by id or pattern, divided by commas: "link/*,index/unlisted-note". By default all of them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.rule")
    private List<String> rule;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    /**
     * Skips this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.fix.skip", defaultValue = "false")
    private boolean fixSkip;

    @Override
    boolean isGoalSkipped() {
        return fixSkip;
    }

    @Override
    void run(Configuration configuration) throws IOException, ConfigException, SetupException {
        ExampleParameters parameters = new ExampleParameters(
                Optional.ofNullable(python), Optional.ofNullable(minimumPython), exampleTimeout, false);
        LinkMode mode = new LinkMode(Optional.ofNullable(links));
        FixTask task = new FixTask(
                folder(),
                cache(),
                threads(),
                mode,
                outputs ? Optional.of(parameters) : Optional.empty(),
                new FixSelection(unsafe, rules()),
                dryRun);
        if (accept != null && !accept.isEmpty()) {
            task.accept(words(), configuration, listener());
            return;
        }
        parameters.requireUsable();
        mode.requireUsable();
        task.run(configuration, listener(), linkProgress(interactive));
    }

    /** Between two commas Maven finds no word, and gives null for it. */
    private List<String> words() {
        return accept.stream().map(word -> word == null ? "" : word).toList();
    }

    private List<String> rules() {
        return Stream.ofNullable(rule)
                .flatMap(List::stream)
                .map(pattern -> pattern == null ? "" : pattern.strip())
                .toList();
    }
}
