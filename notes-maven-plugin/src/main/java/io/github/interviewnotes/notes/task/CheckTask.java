package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Baseline;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.DiskGists;
import io.github.interviewnotes.notes.check.DiskMemory;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.GistMemory;
import io.github.interviewnotes.notes.check.GitRenames;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Scope;
import io.github.interviewnotes.notes.check.Settlement;
import io.github.interviewnotes.notes.check.Sums;
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
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs the rules over a folder of notes.
 *
 * @param folder the notes
 * @param cache where answers are remembered, if they are
 * @param threads how many work
 * @param prose how much of the prose is judged
 * @param links whether links into the web are judged
 * @param scoping which notes
 * @param reading how the notes are read
 * @param baseline whether debts that stand in {@code baseline.txt} are passed over
 * @param strict whether it is an error when code cannot be checked because a tool is missing, or when the baseline holds debts that are
 *     paid
 */
public record CheckTask(
        NotesFolder folder,
        Optional<Path> cache,
        int threads,
        ProseMode prose,
        LinkMode links,
        Scoping scoping,
        Reading reading,
        boolean baseline,
        boolean strict) {

    /**
     * Judges the notes.
     *
     * @param configuration the rules
     * @param listener hears what cannot be remembered
     * @param progress hears how far the links have come
     * @throws SetupException if there is no note
     * @throws IOException if the folder cannot be read
     * @throws ConfigException if the configuration cannot be used
     */
    public CheckResult run(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException, SetupException {
        return Sums.of(inAllPlaces(configuration, listener, progress));
    }

    /** Judges the notes as {@link #run} does, and sums nothing up: so a baseline holds what was found. */
    CheckResult inAllPlaces(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException, SetupException {
        Scope scope = scoping.of(folder);
        CheckResult result;
        try (Workers workers = new Workers(threads)) {
            result = new Run(configuration, scope, workers, listener, progress).remembering();
        }
        if (result.notebook().notes().isEmpty() && result.notebook().damages().isEmpty()) {
            throw new SetupException("there is no note in " + folder.source()
                    + "; set notes.sourceDirectory, or notes.include in notes.yaml");
        }
        return result;
    }

    /** What the steps of one run share. */
    private final class Run {

        private final Configuration configuration;
        private final Scope scope;
        private final Workers workers;
        private final Listener listener;
        private final Progress progress;

        Run(Configuration configuration, Scope scope, Workers workers, Listener listener, Progress progress) {
            this.configuration = configuration;
            this.scope = scope;
            this.workers = workers;
            this.listener = listener;
            this.progress = progress;
        }

        CheckResult remembering() throws IOException, ConfigException {
            if (cache.isEmpty()) {
                return judge(
                        SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess()),
                        FindingCache.none(),
                        ProseMemory.none(),
                        GistMemory.none());
            }
            String plugin = PluginFingerprint.remembered(cache.get());
            DiskCache disk = DiskCache.open(cache.get(), plugin + configuration.fingerprint());
            DiskMemory memory = DiskMemory.of(cache.get(), plugin);
            DiskMemory code = DiskMemory.ofCode(cache.get(), plugin);
            SyntaxCheck syntax = syntax(code);
            DiskGists gists = DiskGists.open(cache.get(), plugin);
            CheckResult result = judge(syntax, disk, memory, gists);
            if (scope instanceof Scope.Changes) {
                disk.keepUnasked();
            }
            CacheWarning warning = new CacheWarning(listener::warn);
            warning.save(disk::save);
            warning.save(memory::save);
            warning.save(code::save);
            warning.save(gists::save);
            return result;
        }

        /** To ask Python for its version takes as long as to judge one note, which is all that most commits need. */
        private SyntaxCheck syntax(DiskMemory memory) {
            if (scope instanceof Scope.Changes) {
                return SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
            }
            SyntaxCheck syntax =
                    SyntaxCheck.remembering(configuration.languages(), ProgramPath.ofThisProcess(), memory);
            if (memory.isThere()) {
                syntax.foresee();
            }
            return syntax;
        }

        private CheckResult judge(SyntaxCheck syntax, FindingCache known, ProseMemory memory, GistMemory gists)
                throws IOException, ConfigException {
            WebLinks web = links.links(configuration.links(), cache, listener, progress);
            ProseEffort effort = new ProseEffort(memory, threads);
            GitRenames renames = new GitRenames(folder.source());
            List<Rule> all = Rules.of(configuration, syntax, web, effort, strict, renames)
                    .all();
            List<Rule> rules = prose.rules(all);
            Optional<Baseline> debts = baseline ? new BaselineFile(folder, configuration).read(all) : Optional.empty();
            Notebook notebook =
                    reading.read(new NotebookLoader(configuration.notes(), workers, gists), folder.source());
            CheckResult result = new Checker(rules, configuration.rules(), known, workers)
                    .check(notebook, scope)
                    .reserving(prose.reservations());
            Settlement settlement = new Settlement(configuration.files(), configuration.rules(), strict);
            return debts.map(found -> settlement.of(result, found)).orElse(result);
        }
    }
}
