package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mends the files that say what a note must be, as {@link Fixer} mends notes: until nothing is left to mend, and without changing a
 * file.
 */
public final class RulesFixer {

    /** Each round has fewer findings with edits; more rounds mean that two rules disagree. */
    private static final int ROUNDS = 20;

    private final Path folder;

    /** @param folder the folder of the rules */
    public RulesFixer(Path folder) {
        this.folder = folder;
    }

    /** Finds what is wrong with the files that a configuration was read from. */
    @FunctionalInterface
    public interface Judge {

        /**
         * Returns the findings, sorted; those without edits, or in notes, do not matter.
         *
         * @throws ConfigException if the configuration cannot be used
         */
        List<Finding> judge(Configuration configuration) throws ConfigException;
    }

    /**
     * Mends the files of {@code configuration}.
     *
     * @param selection which of the judge's fixes are made
     * @throws ConfigException if the judge throws it
     */
    public Fixed fix(Configuration configuration, Judge judge, FixSelection selection) throws ConfigException {
        Map<String, SourceText> before = configuration.files().texts();
        Map<String, SourceText> drafts = new TreeMap<>(before);
        Map<NotePath, List<Finding>> mended = new TreeMap<>();
        List<Finding> heldBack = new ArrayList<>();
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            List<Finding> findings = judge.judge(Configuration.read(folder, new RulesFiles(drafts))).stream()
                    .filter(finding -> finding.location().folder() == Location.Folder.RULES)
                    .toList();
            changed = mendOnce(findings.stream().filter(selection::takes).toList(), drafts, mended);
            if (!changed) {
                findings.stream().filter(selection::holdsBack).forEach(heldBack::add);
            }
        }
        List<Mended> all = new ArrayList<>();
        mended.forEach((path, findings) ->
                all.add(new Mended(path, before.get(path.value()), drafts.get(path.value()), findings)));
        return new Fixed(
                all.stream().filter(file -> !file.before().equals(file.after())).toList(), heldBack);
    }

    private static boolean mendOnce(
            List<Finding> findings, Map<String, SourceText> drafts, Map<NotePath, List<Finding>> mended) {
        Map<NotePath, SourceText> texts = new TreeMap<>();
        drafts.forEach((name, text) -> texts.put(NotePath.of(name), text));
        EditedTexts edited = EditedTexts.of(texts, findings);
        edited.texts().forEach((path, text) -> {
            drafts.put(path.value(), text);
            mended.computeIfAbsent(path, file -> new ArrayList<>());
        });
        edited.findings()
                .forEach(finding -> mended.get(finding.fix().edits().firstKey()).add(finding));
        return !edited.findings().isEmpty();
    }
}
