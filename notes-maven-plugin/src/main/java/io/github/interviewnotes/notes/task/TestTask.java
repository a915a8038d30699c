package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Screening;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.example.ExampleResult;
import io.github.interviewnotes.notes.example.Outcome;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.rule.ExampleRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs the examples of a folder of notes.
 *
 * @param folder the notes
 * @param cache where passes are remembered, if they are
 * @param threads how many read notes and run examples
 * @param parameters what was told of examples
 */
public record TestTask(NotesFolder folder, Optional<Path> cache, int threads, ExampleParameters parameters) {

    /**
     * What came of it.
     *
     * @param examples each example and how it ended
     * @param result what the rules say of that
     */
    public record Tested(ExampleResult examples, CheckResult result) {

        /** Returns a line for each example that did not run, and why. */
        public List<String> skips(NotesFolder folder) {
            return examples.tested().stream()
                    .filter(tested -> tested.outcome() instanceof Outcome.Skipped)
                    .map(tested -> folder.prefix() + tested.path() + ":" + tested.line() + ": skipped: "
                            + ((Outcome.Skipped) tested.outcome()).reason())
                    .map(Printable::line)
                    .toList();
        }
    }

    /**
     * Runs them.
     *
     * @param listener hears what cannot be remembered
     * @throws SetupException if a parameter is wrong or there is no note
     * @throws IOException if the folder cannot be read
     * @throws ConfigException if the configuration cannot be used
     */
    public Tested run(Configuration configuration, Listener listener)
            throws IOException, ConfigException, SetupException {
        parameters.requireUsable();
        try (Workers workers = new Workers(threads)) {
            Notebook notebook = new NotebookLoader(configuration.notes(), workers).load(folder.source());
            if (notebook.notes().isEmpty()) {
                throw new SetupException("there is no note in " + folder.source()
                        + "; set notes.sourceDirectory, or notes.include in notes.yaml");
            }
            ExampleResult examples =
                    parameters.examples(configuration, cache, workers, listener).run(notebook);
            CheckResult result = new Screening(configuration.rules())
                    .of(notebook, ExampleRule.all(), examples.findings(), examples.counts() + ";");
            return new Tested(examples, result);
        }
    }
}
