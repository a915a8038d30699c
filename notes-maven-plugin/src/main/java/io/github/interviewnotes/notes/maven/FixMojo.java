package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.DiskMemory;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NoteFiles;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.prose.ProseMemory;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.text.LineDiff;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Mends what findings of the check say how to mend, such as a path in the wrong letter case, and shows what it changed. Each note is
 * replaced in one step, and a second run changes nothing more. On request it also rewrites the output of examples from what they
 * print, for which it runs them.
 *
 * @since 0.1.0
 */
@Mojo(name = "fix", requiresProject = false, threadSafe = true)
public final class FixMojo extends CachingMojo {

    /**
     * Whether the changes are only shown.
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
    void run(Configuration configuration) throws IOException, ConfigException, MojoExecutionException {
        ExampleParameters parameters = new ExampleParameters(
                Optional.ofNullable(python), Optional.ofNullable(minimumPython), exampleTimeout, false);
        parameters.requireUsable();
        linkParameters().requireUsable();
        try (Workers workers = new Workers(threads())) {
            List<Fixer.Judge> judges = new ArrayList<>();
            judges.add(check(configuration, workers));
            if (outputs) {
                judges.add(examples(configuration, parameters, workers));
            }
            List<Mended> mended = new Fixer(new NotebookLoader(configuration.notes(), workers)).fix(source(), judges);
            for (Mended note : mended) {
                show(note);
                if (!dryRun) {
                    new NoteFiles(source()).write(note);
                }
            }
            getLog().info(summary(mended));
        }
    }

    private Fixer.Judge check(Configuration configuration, Workers workers) throws IOException, ConfigException {
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
        WebLinks web = linkParameters().links(configuration.links(), cache(), getLog());
        // both read and not saved: they remember what the last check of all notes asked for
        FindingCache known = FindingCache.none();
        ProseMemory memory = ProseMemory.none();
        if (cache().isPresent()) {
            String plugin = PluginFingerprint.compute();
            known = DiskCache.open(cache().get(), plugin + configuration.fingerprint());
            memory = DiskMemory.of(cache().get(), plugin);
        }
        ProseEffort effort = new ProseEffort(memory, threads());
        List<Rule> rules = Rules.of(configuration, syntax, web, effort, false).all();
        Checker checker = new Checker(rules, configuration.rules(), known, workers);
        return notebook -> checker.check(notebook).findings();
    }

    private Fixer.Judge examples(Configuration configuration, ExampleParameters parameters, Workers workers)
            throws IOException {
        Examples examples = parameters.examples(configuration, cache(), workers);
        return notebook -> new Screening(configuration.rules())
                .of(notebook, ExampleRule.all(), examples.run(notebook).findings(), "")
                .findings();
    }

    private void show(Mended note) {
        String path = prefix() + note.path();
        String diff = LineDiff.unified(
                path, path, note.before().content(), note.after().content());
        getLog().info("\n" + Printable.lines(diff));
    }

    private String summary(List<Mended> mended) {
        if (mended.isEmpty()) {
            return "Nothing to mend";
        }
        int findings = mended.stream().mapToInt(note -> note.findings().size()).sum();
        String what = findings + (findings == 1 ? " finding" : " findings") + " in " + mended.size()
                + (mended.size() == 1 ? " note" : " notes");
        return dryRun
                ? what + " can be mended; run the same command without notes.dryRun"
                : what + " mended; notes:check says what is left";
    }

    private LinkParameters linkParameters() {
        return new LinkParameters(Optional.ofNullable(links), interactive);
    }
}
