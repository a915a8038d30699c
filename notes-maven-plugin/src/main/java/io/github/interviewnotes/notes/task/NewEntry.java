package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.Fixer;
import io.github.interviewnotes.notes.check.Mended;
import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The line of a new note in the index that answers for it.
 *
 * @param index the index with that line; nothing where none is needed, or only a person knows where it belongs
 * @param missing what the check will find where a person must write it
 */
record NewEntry(List<Mended> index, Optional<String> missing) {

    private static final String UNLISTED = "index/unlisted-note";

    /**
     * Returns the line, in the place and form that the index uses.
     *
     * @param root the notes' root, in which the note need not be yet
     * @throws ConfigException if the configuration names a rule that there is not
     * @throws IOException if the notes cannot be read
     */
    static NewEntry of(Note note, Path root, Configuration configuration) throws ConfigException, IOException {
        List<Rule> unlisted = Rules.of(configuration).all().stream()
                .filter(rule -> rule.id().toString().equals(UNLISTED))
                .toList();
        try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
            Notebook notebook = with(note, new NotebookLoader(configuration.notes(), workers).load(root));
            List<Finding> findings = new Checker(unlisted, configuration.rules(), FindingCache.none(), workers)
                    .check(notebook).findings().stream()
                            .filter(finding -> finding.location().path().equals(note.path()))
                            .toList();
            List<Mended> index = Fixer.once(notebook, findings);
            return new NewEntry(
                    index,
                    index.isEmpty() ? findings.stream().map(Finding::message).findFirst() : Optional.empty());
        }
    }

    private static Notebook with(Note note, Notebook notebook) {
        List<Note> notes = new ArrayList<>(notebook.notes());
        notes.add(note);
        List<NotePath> files = new ArrayList<>(notebook.files().files());
        files.add(note.path());
        return new Notebook(
                notes,
                notebook.index(),
                notebook.nestedIndexes(),
                Files.of(files, notebook.files().folders(), Map.of()),
                notebook.damages());
    }
}
