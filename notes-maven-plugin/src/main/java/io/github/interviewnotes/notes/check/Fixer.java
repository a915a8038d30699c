package io.github.interviewnotes.notes.check;

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
import java.util.stream.Stream;

/**
 * Applies the edits that findings carry, and judges again what came of it, until nothing is left to mend: once is the same as
 * twice. Changes no file; {@link NoteFiles} does.
 */
public final class Fixer {

    /** A mend may uncover the next one, but each round ends with fewer of them; more rounds mean that two rules disagree. */
    private static final int ROUNDS = 30;

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
     * @param selection which of their fixes are made
     * @throws IOException if the folder cannot be listed or a judge fails
     */
    public Fixed fix(Path root, List<Judge> judges, FixSelection selection) throws IOException {
        Map<NotePath, Mended> mended = new TreeMap<>();
        List<Finding> heldBack = new ArrayList<>();
        for (Judge judge : judges) {
            boolean changed = true;
            for (int round = 0; changed && round < ROUNDS; round++) {
                Map<NotePath, SourceText> drafts = new HashMap<>();
                mended.forEach((path, note) -> drafts.put(path, note.after()));
                Notebook notebook = loader.load(root, drafts);
                List<Finding> findings = judge.judge(notebook);
                changed = mendOnce(notebook, findings.stream().filter(selection::takes), mended);
                if (!changed) {
                    findings.stream().filter(selection::holdsBack).forEach(heldBack::add);
                }
            }
        }
        return new Fixed(
                mended.values().stream()
                        .filter(note -> !note.before().equals(note.after()))
                        .toList(),
                heldBack);
    }

    /** Returns what comes of making the fixes of findings once, safe or not; nothing is judged again. */
    public static List<Mended> once(Notebook notebook, List<Finding> findings) {
        Map<NotePath, Mended> mended = new TreeMap<>();
        mendOnce(notebook, findings.stream().filter(finding -> !finding.fix().isEmpty()), mended);
        return List.copyOf(mended.values());
    }

    private static boolean mendOnce(Notebook notebook, Stream<Finding> findings, Map<NotePath, Mended> mended) {
        Map<NotePath, SourceText> texts = new HashMap<>();
        notebook.notes().forEach(note -> texts.put(note.path(), note.text()));
        EditedTexts edited = EditedTexts.of(
                texts,
                findings.filter(finding -> finding.location().folder() == Location.Folder.NOTES)
                        .toList());
        edited.texts().forEach((path, text) -> {
            // a finding counts once, with the first of the files that mend it
            List<Finding> counted = edited.findings().stream()
                    .filter(finding -> finding.fix().edits().firstKey().equals(path))
                    .toList();
            mended.merge(path, new Mended(path, texts.get(path), text, counted), Fixer::oneAfterTheOther);
        });
        return !edited.findings().isEmpty();
    }

    private static Mended oneAfterTheOther(Mended first, Mended second) {
        List<Finding> findings = new ArrayList<>(first.findings());
        findings.addAll(second.findings());
        return new Mended(first.path(), first.before(), second.after(), findings);
    }
}
