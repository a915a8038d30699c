package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.DiskCache;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.GitRenames;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.PluginFingerprint;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.Examples;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.ProgramPath;
import io.github.interviewnotes.notes.rule.BaselineRule;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.link.WebLinks;
import io.github.interviewnotes.notes.rule.prose.ProseEffort;
import io.github.interviewnotes.notes.rule.syntax.SyntaxCheck;
import io.github.interviewnotes.notes.text.SourceText;
import io.github.interviewnotes.notes.web.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Mends what findings say how to mend.
 *
 * @param folder the notes
 * @param cache where answers of checks are remembered, if they are
 * @param threads how many work
 * @param links whether links into the web are judged
 * @param examples how examples run whose outputs are rewritten; nothing where none are
 * @param selection which fixes are made
 * @param dryRun whether changes are only shown
 */
public record FixTask(
        NotesFolder folder,
        Optional<Path> cache,
        int threads,
        LinkMode links,
        Optional<ExampleParameters> examples,
        FixSelection selection,
        boolean dryRun) {

    /**
     * Files words in the dictionary where they belong, and does nothing else.
     *
     * @throws ConfigException if one of them cannot be accepted; nothing is written then
     * @throws IOException if the dictionary cannot be written
     */
    public void accept(List<String> words, Configuration configuration, Listener listener)
            throws IOException, ConfigException {
        Path rules = folder.rulesOrBeside();
        new DictionaryMending(rules, folder.rulesPrefix(rules), new Mending(listener, dryRun))
                .accept(words, configuration);
    }

    /**
     * Mends notes and the files of the rules.
     *
     * @param listener hears what changes
     * @param progress hears how far the links have come
     * @throws IOException if a file cannot be read or written
     * @throws ConfigException if the configuration cannot be used
     */
    public void run(Configuration configuration, Listener listener, Progress progress)
            throws IOException, ConfigException {
        List<RuleId> known = new ArrayList<>(ids(Rules.of(configuration).all()));
        known.addAll(ids(ExampleRule.all()));
        known.addAll(ids(List.of(BaselineRule.values())));
        selection.requireKnown(known);
        Mending mending = new Mending(listener, dryRun);
        try (Workers workers = new Workers(threads)) {
            List<Rule> rules = rules(configuration, listener, progress);
            Checker checker = checker(rules, configuration, workers);
            List<Fixer.Judge> judges = new ArrayList<>();
            judges.add(notebook -> checker.check(notebook).findings());
            if (examples.isPresent()) {
                judges.add(outputs(configuration, examples.get(), workers, listener));
            }
            NotebookLoader loader = new NotebookLoader(configuration.notes(), workers);
            Fixed notes = new Fixer(loader).fix(folder.source(), judges, selection);
            Fixed ofRules = folder.rules().isPresent()
                    ? ofRules(
                            configuration, loader.load(folder.source(), after(notes)), rules, checker, workers, mending)
                    : Fixed.nothing();
            mending.write(notes, ofRules, folder);
            mending.conclude(notes, ofRules);
        }
    }

    private static List<RuleId> ids(List<? extends Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static Map<NotePath, SourceText> after(Fixed notes) {
        return notes.files().stream().collect(Collectors.toMap(Mended::path, Mended::after));
    }

    /** Mends the files of the rules, for notes as they are by now. Nothing is shown or written. */
    private Fixed ofRules(
            Configuration configuration,
            Notebook notebook,
            List<Rule> rules,
            Checker checker,
            Workers workers,
            Mending mending)
            throws ConfigException {
        DictionaryMending dictionary = new DictionaryMending(folder.rulesOrBeside(), "", mending);
        Fixed words = dictionary.fix(configuration, notebook, selection, workers);
        return BaselineMending.isPresent(configuration)
                ? words.and(new BaselineMending(folder, rules).fix(configuration, checker.check(notebook), selection))
                : words;
    }

    private List<Rule> rules(Configuration configuration, Listener listener, Progress progress)
            throws ConfigException, IOException {
        SyntaxCheck syntax = SyntaxCheck.of(configuration.languages(), ProgramPath.ofThisProcess());
        WebLinks web = links.links(configuration.links(), cache, listener, progress);
        return Rules.of(configuration, syntax, web, ProseEffort.once(), false, new GitRenames(folder.source()))
                .all();
    }

    private Checker checker(List<Rule> rules, Configuration configuration, Workers workers) throws IOException {
        // read and not saved: it remembers what the last check of all notes asked for
        FindingCache known = cache.isPresent()
                ? DiskCache.open(cache.get(), PluginFingerprint.remembered(cache.get()) + configuration.fingerprint())
                : FindingCache.none();
        return new Checker(Silenced.prose(rules), configuration.rules(), known, workers);
    }

    private Fixer.Judge outputs(
            Configuration configuration, ExampleParameters parameters, Workers workers, Listener listener)
            throws IOException {
        Examples all = parameters.examples(configuration, cache, workers, listener);
        return notebook -> new Screening(configuration.rules())
                .of(notebook, ExampleRule.all(), all.run(notebook).findings(), "")
                .findings();
    }
}
