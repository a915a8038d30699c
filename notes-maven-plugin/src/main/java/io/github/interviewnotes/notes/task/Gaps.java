package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Rules;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a book would lack without a word: notes that cannot be read.
 *
 * @param text writes the findings
 */
record Gaps(TextReport text) {

    private static final int MOST_SHOWN = 20;

    /** @throws SetupException with a line for each, if there is one */
    void refuse(Notebook notebook, Configuration configuration) throws ConfigException, SetupException {
        Set<NotePath> damaged = notebook.damages().stream().map(Damage::path).collect(Collectors.toSet());
        List<String> gaps = Rules.of(configuration).all().stream()
                .filter(rule -> rule.id().family().equals("file"))
                .flatMap(rule -> rule instanceof NotebookRule judge ? judge.check(notebook).stream() : Stream.empty())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> damaged.contains(finding.location().path()))
                .sorted()
                .map(text::line)
                .toList();
        if (!gaps.isEmpty()) {
            String more = gaps.size() > MOST_SHOWN ? "\nand " + (gaps.size() - MOST_SHOWN) + " more" : "";
            throw new SetupException("the book would lack what cannot be read:\n"
                    + gaps.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"))
                    + more);
        }
    }
}
