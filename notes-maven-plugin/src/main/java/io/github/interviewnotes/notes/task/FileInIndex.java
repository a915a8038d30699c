package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Says whether an index lists a note.
 *
 * @param notebook all notes
 * @param unlisted the rule that finds notes which no index lists
 * @param prefix what stands before the path of a note
 */
record FileInIndex(Notebook notebook, NotebookRule unlisted, String prefix) {

    static FileInIndex of(Notebook notebook, List<Rule> rules, String prefix) {
        NotebookRule unlisted = rules.stream()
                .filter(rule -> rule.id().toString().equals("index/unlisted-note"))
                .map(NotebookRule.class::cast)
                .findFirst()
                .orElseThrow();
        return new FileInIndex(notebook, unlisted, prefix);
    }

    /** Returns where the note at {@code path} is listed, or why it is not. */
    String words(NotePath path) {
        if (notebook.indexes().isEmpty()) {
            return "there is none; INDEX.md would be one, or an index.md or README.md that names notes";
        }
        for (Index index : notebook.indexes()) {
            if (index.note().path().equals(path)) {
                return "it is one, with " + index.entries().size() + " entries";
            }
        }
        for (Index index : notebook.indexes()) {
            for (IndexEntry entry : index.entries()) {
                if (entry.path().equals(Optional.of(path))) {
                    return "listed in " + line(index.note(), entry);
                }
            }
        }
        return unlisted.check(notebook).stream()
                .filter(finding -> finding.location().path().equals(path))
                .map(Finding::message)
                .findFirst()
                .or(() -> folder(path))
                .orElse("not listed, and need not be");
    }

    private Optional<String> folder(NotePath path) {
        for (NotePath folder = path.parent(); !folder.isRoot(); folder = folder.parent()) {
            for (Index index : notebook.indexes()) {
                for (IndexEntry entry : index.entries()) {
                    if (entry.path().equals(Optional.of(folder))) {
                        return Optional.of("listed with its folder in " + line(index.note(), entry));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private String line(Note index, IndexEntry entry) {
        return prefix + index.path() + ":"
                + index.text().position(entry.range().start()).line();
    }
}
