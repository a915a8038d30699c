package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A result beside a baseline. Of equal findings as many are debts as the baseline has; those of a file that is gone may stand in any
 * other, since a note that is renamed owes what it owed.
 *
 * @param fresh the findings that are no debts, in their order
 * @param owed how many are
 * @param paid the entries of which there are fewer findings, or none, with the number that is missing; only where the run is certain
 * @param unsure the same where it is not
 */
record Comparison(
        List<Finding> fresh, int owed, Map<Baseline.Entry, Integer> paid, Map<Baseline.Entry, Integer> unsure) {

    /** Compares what was found with what is owed. */
    static Comparison of(CheckResult result, Baseline baseline, RulesFiles files) {
        Map<Debt.Key, Integer> open = new LinkedHashMap<>();
        baseline.entries()
                .forEach(entry -> open.put(entry.debt().key(), entry.debt().count()));
        Fingerprints fingerprints = new Fingerprints(result.notebook(), files);
        List<Finding> left = new ArrayList<>();
        List<Debt.Key> keys = new ArrayList<>();
        for (Finding finding : result.findings()) {
            Debt.Key key = Debt.Key.of(finding, fingerprints.of(finding));
            if (!take(key, open)) {
                left.add(finding);
                keys.add(key);
            }
        }
        Map<Debt.Key, List<Debt.Key>> homeless =
                homeless(open, result.notebook().files());
        List<Finding> fresh = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            List<Debt.Key> gone = homeless.getOrDefault(keys.get(i).anywhere(), List.of());
            if (gone.stream().noneMatch(key -> take(key, open))) {
                fresh.add(left.get(i));
            }
        }
        Map<Baseline.Entry, Integer> paid = new LinkedHashMap<>();
        Map<Baseline.Entry, Integer> unsure = new LinkedHashMap<>();
        // of a file that could not be read nobody knows what it owes
        Set<NotePath> unread =
                result.notebook().damages().stream().map(Damage::path).collect(Collectors.toSet());
        for (Baseline.Entry entry : baseline.entries()) {
            int missing = open.get(entry.debt().key());
            if (missing > 0) {
                Debt.Key key = entry.debt().key();
                boolean certain = result.certainty().covers(key) && !unread.contains(key.path());
                (certain ? paid : unsure).put(entry, missing);
            }
        }
        return new Comparison(fresh, result.findings().size() - fresh.size(), paid, unsure);
    }

    private static boolean take(Debt.Key key, Map<Debt.Key, Integer> open) {
        int number = open.getOrDefault(key, 0);
        if (number > 0) {
            open.put(key, number - 1);
        }
        return number > 0;
    }

    private static Map<Debt.Key, List<Debt.Key>> homeless(Map<Debt.Key, Integer> open, Files files) {
        Map<Debt.Key, List<Debt.Key>> byContent = new LinkedHashMap<>();
        open.keySet().stream()
                .filter(key -> key.folder() == Location.Folder.NOTES && !files.hasFile(key.path()))
                .forEach(key -> byContent
                        .computeIfAbsent(key.anywhere(), content -> new ArrayList<>())
                        .add(key));
        return byContent;
    }
}
