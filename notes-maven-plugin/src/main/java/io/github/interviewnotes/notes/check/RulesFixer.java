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
     * @return those that change, sorted by name
     * @throws ConfigException if the judge throws it
     */
    public List<Mended> fix(Configuration configuration, Judge judge) throws ConfigException {
        Map<String, SourceText> drafts = new TreeMap<>(configuration.files().texts());
        Map<String, List<Finding>> mended = new TreeMap<>();
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = mendOnce(judge, drafts, mended);
        }
        List<Mended> all = new ArrayList<>();
        mended.forEach((name, findings) -> all.add(
                new Mended(NotePath.of(name), configuration.files().texts().get(name), drafts.get(name), findings)));
        return all.stream().filter(file -> !file.before().equals(file.after())).toList();
    }

    private boolean mendOnce(Judge judge, Map<String, SourceText> drafts, Map<String, List<Finding>> mended)
            throws ConfigException {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        for (Finding finding : judge.judge(Configuration.read(folder, new RulesFiles(drafts)))) {
            if (!finding.edits().isEmpty() && finding.location().folder() == Location.Folder.RULES) {
                byFile.computeIfAbsent(finding.location().path().value(), name -> new ArrayList<>())
                        .add(finding);
            }
        }
        boolean changed = false;
        for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
            EditedText edited = EditedText.of(drafts.get(file.getKey()), file.getValue());
            if (!edited.findings().isEmpty()) {
                drafts.put(file.getKey(), edited.text());
                mended.computeIfAbsent(file.getKey(), name -> new ArrayList<>()).addAll(edited.findings());
                changed = true;
            }
        }
        return changed;
    }
}
