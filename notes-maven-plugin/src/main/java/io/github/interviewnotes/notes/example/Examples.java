package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.rule.ExampleRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs the examples of a notebook. The result does not depend on the number of threads or on what the cache holds. */
public final class Examples {

    private static final int OUTPUT_BYTES = 1 << 20;

    private final Languages languages;
    private final ExampleSettings settings;
    private final Syntax syntax;
    private final Workers workers;
    private final Consumer<IOException> unsaved;

    /**
     * @param languages the names of languages
     * @param settings how examples are run
     * @param syntax parses what does not run
     * @param workers where units run
     * @param unsaved hears why the cache could not be written, which changes no result
     */
    public Examples(
            Languages languages,
            ExampleSettings settings,
            Syntax syntax,
            Workers workers,
            Consumer<IOException> unsaved) {
        this.languages = languages;
        this.settings = settings;
        this.syntax = syntax;
        this.workers = workers;
        this.unsaved = unsaved;
    }

    /**
     * Runs them.
     *
     * @throws IOException if the temporary folder cannot be written
     */
    public ExampleResult run(Notebook notebook) throws IOException {
        List<NoteExamples> notes = notebook.notes().stream()
                .map(note -> NoteExamples.of(note, languages))
                .toList();
        List<Example> all =
                notes.stream().flatMap(note -> note.examples().stream()).toList();
        Map<Example, Outcome> outcomes = new IdentityHashMap<>();
        String isolation = run(notes, all, outcomes);
        parse(all, outcomes);
        List<Finding> findings = new ArrayList<>();
        notes.forEach(note -> findings.addAll(note.faults()));
        all.forEach(example -> finding(example, outcomes.get(example)).ifPresent(findings::add));
        return new ExampleResult(
                all.stream()
                        .map(example -> Tested.of(example, outcomes.get(example)))
                        .toList(),
                findings,
                isolation);
    }

    private String run(List<NoteExamples> notes, List<Example> all, Map<Example, Outcome> outcomes) throws IOException {
        List<Unit> units = notes.stream()
                .flatMap(note ->
                        Unit.of(note.examples().stream()
                                        .filter(example -> example.options().runs())
                                        .toList())
                                .stream())
                .toList();
        Set<String> needed = all.stream()
                .flatMap(example -> example.options().needs().stream())
                .map(Need::capability)
                .collect(Collectors.toSet());
        Limits limits = new Limits(settings.timeout(), OUTPUT_BYTES);
        PassCache cache = settings.cache().map(PassCache::open).orElseGet(PassCache::none);
        try (RunFolder folder = RunFolder.create(settings.temporary())) {
            Tools tools = new ToolsProbe(System.getenv(), folder.root())
                    .probe(
                            settings.python(),
                            settings.minimumPython().flatMap(version -> Need.of("python>=" + version)),
                            needed);
            Sandbox sandbox = new SandboxProbe(folder, tools).probe();
            String fingerprint = new Sha256()
                    .add(settings.fingerprint())
                    .add(tools.fingerprint())
                    .add(sandbox.toString())
                    .hex();
            try (UnitRunner runner = new UnitRunner(folder, tools, sandbox, limits)) {
                List<List<Outcome>> found =
                        workers.map(units, new Trial(tools, runner, cache, limits, fingerprint)::of);
                for (int i = 0; i < units.size(); i++) {
                    for (int j = 0; j < found.get(i).size(); j++) {
                        outcomes.put(
                                units.get(i).examples().get(j), found.get(i).get(j));
                    }
                }
            }
            save(cache);
            return sandbox.description();
        }
    }

    private void save(PassCache cache) {
        try {
            cache.save();
        } catch (IOException e) {
            unsaved.accept(e);
        }
    }

    /** What did not run is parsed at least; that a part of a program was never meant to run is no reason to complain. */
    private void parse(List<Example> all, Map<Example, Outcome> outcomes) {
        List<Example> unrun = all.stream()
                .filter(example -> !(outcomes.get(example) instanceof Outcome.Passed)
                        && !(outcomes.get(example) instanceof Outcome.Failed))
                .toList();
        List<Boolean> parsed = syntax.parsed(unrun.stream().map(Example::fence).toList());
        for (int i = 0; i < unrun.size(); i++) {
            Example example = unrun.get(i);
            if (!example.options().runs()) {
                outcomes.put(example, parsed.get(i) ? new Outcome.Parsed() : new Outcome.Skipped("fragment", true));
            }
        }
    }

    private Optional<Finding> finding(Example example, Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            return Optional.of(failed.finding());
        }
        if (settings.strict() && outcome instanceof Outcome.Skipped skipped && !skipped.due()) {
            return Optional.of(Finding.of(
                    ExampleRule.SKIPPED,
                    Location.of(example.note(), example.fence().openingRange()),
                    "it did not run: " + skipped.reason()));
        }
        return Optional.empty();
    }
}
