package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Applies the edits that findings carry, and judges again what came of it, until nothing is left to mend: once is the same as
 * twice. Changes no file; {@link NoteFiles} does.
 */
public final class Fixer {

    /** A mend may uncover the next one, but each round ends with fewer of them; more rounds mean that two rules disagree. */
    private static final int ROUNDS = 10;

    private final NotebookLoader loader;

    /** @param loader reads the notes */
    public Fixer(NotebookLoader loader) {
        this.loader = loader;
    }

    /** Finds what is wrong with notes. */
    @FunctionalInterface
    public interface Judge {

        /**
         * Returns the findings, sorted; those without edits do not matter.
         *
         * @throws IOException if something that is needed for that cannot be read
         */
        List<Finding> judge(Notebook notebook) throws IOException;
    }

    /**
     * Mends the notes below {@code root}.
     *
     * @param judges whose findings are mended; each comes into play once those before it have nothing left to mend
     * @return the notes that change, sorted by path
     * @throws IOException if the folder cannot be listed or a judge fails
     */
    public List<Mended> fix(Path root, List<Judge> judges) throws IOException {
        Map<NotePath, Mended> mended = new TreeMap<>();
        for (Judge judge : judges) {
            boolean changed = true;
            for (int round = 0; changed && round < ROUNDS; round++) {
                changed = mendOnce(root, judge, mended);
            }
        }
        return mended.values().stream()
                .filter(note -> !note.before().equals(note.after()))
                .toList();
    }

    private boolean mendOnce(Path root, Judge judge, Map<NotePath, Mended> mended) throws IOException {
        Map<NotePath, SourceText> drafts = new HashMap<>();
        mended.forEach((path, note) -> drafts.put(path, note.after()));
        Notebook notebook = loader.load(root, drafts);
        Map<NotePath, List<Finding>> byPath = new TreeMap<>();
        for (Finding finding : judge.judge(notebook)) {
            if (!finding.edits().isEmpty() && finding.location().folder() == Location.Folder.NOTES) {
                byPath.computeIfAbsent(finding.location().path(), path -> new ArrayList<>())
                        .add(finding);
            }
        }
        boolean changed = false;
        for (Note note : notebook.notes()) {
            EditedText edited = EditedText.of(note.text(), byPath.getOrDefault(note.path(), List.of()));
            if (!edited.findings().isEmpty()) {
                mended.merge(
                        note.path(),
                        new Mended(note.path(), note.text(), edited.text(), edited.findings()),
                        Fixer::oneAfterTheOther);
                changed = true;
            }
        }
        return changed;
    }

    private static Mended oneAfterTheOther(Mended first, Mended second) {
        List<Finding> findings = new ArrayList<>(first.findings());
        findings.addAll(second.findings());
        return new Mended(first.path(), first.before(), second.after(), findings);
    }
}
