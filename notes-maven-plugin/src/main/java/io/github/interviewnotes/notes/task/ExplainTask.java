package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.NotebookLoader;
import io.github.interviewnotes.notes.check.Workers;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.KeyPlaces;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.report.PageText;
import io.github.interviewnotes.notes.report.Printable;
import io.github.interviewnotes.notes.report.RuleList;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.rule.DocumentedRules;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.RulePage;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Explains a rule, or what is set for a note.
 *
 * @param folder the notes
 * @param threads how many work
 * @param rule the rule or family of rules that somebody wants to know of
 * @param file the note whose settings somebody wants to know
 * @param style whether there are colours
 */
public record ExplainTask(NotesFolder folder, int threads, Optional<String> rule, Optional<String> file, Style style) {

    /**
     * Returns the explanation, each line with its line end: the page of the rule, or the settings of the note; without either, all rules.
     *
     * @throws SetupException if there is no such rule or note
     * @throws ConfigException if the rules cannot be used
     * @throws IOException if the notes cannot be read
     */
    public String run(Configuration configuration) throws SetupException, ConfigException, IOException {
        List<Rule> rules = DocumentedRules.of(configuration);
        StringBuilder explanation = new StringBuilder();
        if (rule.isPresent() || file.isEmpty()) {
            explanation.append(rules(rules));
        }
        if (file.isPresent()) {
            explanation.append(explanation.isEmpty() ? "" : "\n").append(settings(configuration, rules, file.get()));
        }
        return explanation.toString();
    }

    private String rules(List<Rule> all) throws SetupException {
        if (rule.isEmpty()) {
            return RuleList.of(all, style);
        }
        RuleName name = new RuleName(rule.get());
        List<Rule> family = all.stream().filter(name::isFamilyOf).toList();
        if (!family.isEmpty()) {
            return RuleList.of(family, style);
        }
        Rule found = name.in(all);
        return PageText.of(RulePage.of(found.id()), style);
    }

    private String settings(Configuration configuration, List<Rule> rules, String typed)
            throws SetupException, ConfigException, IOException {
        NotePath path = NoteAddress.of("notes.file", typed, folder);
        Optional<Path> rulesFolder = folder.rules();
        String before = rulesFolder.isPresent() ? folder.rulesPrefix(rulesFolder.get()) : "";
        Origin origin = new Origin(before, new KeyPlaces(configuration.files()));
        FileFacts facts = new FileFacts(configuration, origin, path);
        FileExplanation explanation = new FileExplanation(style)
                .title(folder.prefix() + path)
                .value(
                        "rules from",
                        rulesFolder.isPresent()
                                ? before
                                : "nowhere: the notes' folder has no folder rules with rules in it, and notes.rulesDirectory names no other")
                .value("a note", facts.kind());
        if (!configuration.notes().includes(path)) {
            return Printable.lines(explanation.toString()) + "\n";
        }
        Notebook notebook = notebook(configuration);
        Note note = notebook.note(path).orElseThrow(() -> missing(path, notebook));
        explanation
                .value("at most", facts.largest())
                .value("index", FileInIndex.of(notebook, rules, folder.prefix()).words(path))
                .value("language", facts.language(note, folder.language()))
                .value("prose", facts.prose())
                .value("dictionary", facts.dictionary())
                .value("web links", facts.links())
                .value("schemas", facts.schemas())
                .suppressions(note)
                .rules(rules, new FileRules(configuration.rules(), path, origin));
        return explanation.toString();
    }

    private Notebook notebook(Configuration configuration) throws IOException {
        try (Workers workers = new Workers(threads)) {
            return new NotebookLoader(configuration.notes(), workers).load(folder.source());
        }
    }

    private SetupException missing(NotePath path, Notebook notebook) {
        if (Files.exists(folder.source().resolve(path.value()))) {
            return new SetupException(Quoted.of(path.value()) + " cannot be read as a note; notes:check says why");
        }
        List<String> paths =
                notebook.notes().stream().map(note -> note.path().value()).toList();
        return new SetupException("there is no note " + Quoted.of(path.value()) + " in " + folder.source()
                + RuleName.meant(path.value(), paths));
    }
}
