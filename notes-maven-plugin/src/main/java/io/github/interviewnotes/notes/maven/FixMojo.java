package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /**
     * Words and phrases that are right, divided by commas. Each is filed in dictionary.txt where it belongs, and nothing else is done.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.accept")
    private List<String> accept;

    /**
     * Whether words that no note uses, or that need no entry, are removed from dictionary.txt.
     *
     * @since 0.1.0
     */
    @Parameter(property = "notes.unusedWords", defaultValue = "false")
    private boolean unusedWords;

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
        Mending mending = new Mending(getLog(), dryRun);
        if (accept != null && !accept.isEmpty()) {
            Path folder = rules().orElse(source().resolve("rules"));
            new DictionaryMending(folder, rulesPrefix(folder), mending).accept(words(), configuration);
            return;
        }
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
            NotebookLoader loader = new NotebookLoader(configuration.notes(), workers);
            List<Mended> notes =
                    new Fixer(loader).fix(source(), judges, FixSelection.SAFE).files();
            for (Mended note : notes) {
                mending.write(note, source(), prefix());
            }
            List<Mended> files = List.of();
            if (rules().isPresent()) {
                Path folder = rules().get();
                files = new DictionaryMending(folder, rulesPrefix(folder), mending)
                        .fix(configuration, loader.load(source(), after(notes)), unusedWords, workers);
            }
            mending.conclude(notes, files);
        }
    }

    /** Between two commas Maven finds no word, and gives null for it. */
    private List<String> words() {
        return accept.stream().map(word -> word == null ? "" : word).toList();
    }

    private static Map<NotePath, SourceText> after(List<Mended> notes) {
        return notes.stream().collect(Collectors.toMap(Mended::path, Mended::after));
    }

    private Fixer.Judge check(Configuration configuration, Workers workers) throws IOException, ConfigException {
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
        WebLinks web = linkParameters().links(configuration.links(), cache(), getLog());
        // read and not saved: it remembers what the last check of all notes asked for
        FindingCache known = cache().isPresent()
                ? DiskCache.open(cache().get(), PluginFingerprint.compute() + configuration.fingerprint())
                : FindingCache.none();
        List<Rule> rules = Silenced.prose(
                Rules.of(configuration, syntax, web, ProseEffort.once(), false).all());
        Checker checker = new Checker(rules, configuration.rules(), known, workers);
        return notebook -> checker.check(notebook).findings();
    }

    private Fixer.Judge examples(Configuration configuration, ExampleParameters parameters, Workers workers)
            throws IOException {
        Examples examples = parameters.examples(configuration, cache(), workers, getLog());
        return notebook -> new Screening(configuration.rules())
                .of(notebook, ExampleRule.all(), examples.run(notebook).findings(), "")
                .findings();
    }

    private LinkParameters linkParameters() {
        return new LinkParameters(Optional.ofNullable(links), interactive);
    }
}
