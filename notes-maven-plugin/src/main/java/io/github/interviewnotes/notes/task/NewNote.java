package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Checker;
import io.github.interviewnotes.notes.check.FindingCache;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.SectionSchemas.Schema;
import io.github.interviewnotes.notes.markdown.NoteParser;
import io.github.interviewnotes.notes.markdown.TooComplexException;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A note that is still to be written: the headings that its schemas want, and what is owed below them.
 *
 * @param note what it starts with
 * @param owed what the rules on sections find in it
 */
record NewNote(Note note, List<Finding> owed) {

    private static final String TITLE_RULE = "section/title-wording";

    /**
     * Returns the note.
     *
     * @param title its title; nothing where the file's name must do
     * @throws SetupException if the title is none, or not like the schemas want it
     * @throws ConfigException if the configuration names a rule that there is not
     */
    static NewNote of(NotePath path, Optional<String> title, Configuration configuration)
            throws SetupException, ConfigException {
        List<Schema> schemas = configuration.sections().of(path);
        String heading = title.isPresent() ? oneLine(title.get()) : fromName(path);
        Note note = parsed(path, Skeleton.of(heading, schemas));
        List<Finding> owed = owed(note, configuration);
        Optional<Finding> fault = owed.stream()
                .filter(finding -> finding.rule().toString().equals(TITLE_RULE))
                .findFirst();
        if (fault.isPresent()) {
            throw new SetupException(fault.get().message() + "; "
                    + (title.isPresent() ? "change notes.title" : "give a title with notes.title"));
        }
        return new NewNote(note, owed);
    }

    private static String oneLine(String title) throws SetupException {
        String line = title.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            throw new SetupException("notes.title is blank; expected a title, or leave it out");
        }
        if (line.codePoints().anyMatch(Character::isISOControl)) {
            throw new SetupException("notes.title has control characters; expected a title of one line");
        }
        return line;
    }

    private static String fromName(NotePath path) {
        String words = path.name()
                .replaceFirst("\\.[^.]*$", "")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.isEmpty()
                ? path.name()
                : words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    private static Note parsed(NotePath path, String text) {
        try {
            return new NoteParser().parse(path, SourceText.of(text));
        } catch (TooComplexException e) {
            throw new IllegalStateException("a skeleton is too complex", e);
        }
    }

    private static List<Finding> owed(Note note, Configuration configuration) throws ConfigException {
        List<Rule> rules = Rules.of(configuration).all().stream()
                .filter(rule -> rule.id().family().equals("section"))
                .toList();
        Files files = Files.of(List.of(note.path()), List.of(), Map.of());
        Notebook alone = new Notebook(List.of(note), Optional.empty(), List.of(), files, List.of());
        try (Workers workers = new Workers(1)) {
            return new Checker(rules, configuration.rules(), FindingCache.none(), workers)
                    .check(alone)
                    .findings();
        }
    }
}
