package io.github.interviewnotes.notes.maven;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.DiskMemory;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.prose.ProseMemory;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
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

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

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
    void run(Configuration configuration)
            throws IOException, ConfigException, MojoExecutionException, MojoFailureException {
        requireKnownParameters();
        proseMode();
        linkParameters().requireUsable();
        CheckResult result = check(configuration);
        if (result.notebook().notes().isEmpty() && result.notebook().damages().isEmpty()) {
            throw new MojoExecutionException(
                    "there is no note in " + source() + "; set notes.sourceDirectory, or notes.include in notes.yaml");
        }
        conclude("check", result, configuration, Map.of());
    }

    private CheckResult check(Configuration configuration) throws IOException, ConfigException, MojoExecutionException {
        try (Workers workers = new Workers(threads())) {
            Optional<Path> folder = cache();
            if (folder.isEmpty()) {
                return check(configuration, FindingCache.none(), ProseMemory.none(), workers);
            }
            String plugin = PluginFingerprint.compute();
            DiskCache disk = DiskCache.open(folder.get(), plugin + configuration.fingerprint());
            DiskMemory memory = DiskMemory.of(folder.get(), plugin);
            CheckResult result = check(configuration, disk, memory, workers);
            CacheWarning warning = new CacheWarning(getLog()::warn);
            warning.save(disk::save);
            warning.save(memory::save);
            return result;
        }
    }

    private CheckResult check(Configuration configuration, FindingCache known, ProseMemory memory, Workers workers)
            throws IOException, ConfigException, MojoExecutionException {
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
        WebLinks web = linkParameters().links(configuration.links(), cache(), getLog());
        ProseEffort effort = new ProseEffort(memory, threads());
        List<Rule> rules = proseMode()
                .rules(Rules.of(configuration, syntax, web, effort, strict()).all());
        Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(source());
        CheckResult result = new Checker(rules, configuration.rules(), known, workers).check(notebook);
        return result.reserving(proseMode().reservations());
    }

    private ProseMode proseMode() throws MojoExecutionException {
        return ProseMode.of(prose);
    }

    private LinkParameters linkParameters() {
        return new LinkParameters(Optional.ofNullable(links), interactive);
    }
}
