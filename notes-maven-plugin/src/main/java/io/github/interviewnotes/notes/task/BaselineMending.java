package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.check.Baseline;
import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.check.FixSelection;
import io.github.interviewnotes.notes.check.Fixed;
import io.github.interviewnotes.notes.check.RulesFixer;
import io.github.interviewnotes.notes.check.Settlement;
import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.Configuration;
import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Takes debts that are paid out of a baseline.
 *
 * @param notes the notes that owe
 * @param rules all rules whose findings can be debts
 */
record BaselineMending(NotesFolder notes, List<Rule> rules) {

    /** Tells whether there is one. */
    static boolean isPresent(Configuration configuration) {
        return configuration.files().text(Baseline.FILE).isPresent();
    }

    /**
     * Returns the baseline with what is left; nothing changes where there is none or nothing is paid. Writes no file.
     *
     * @param result what is found by now, debts among it
     * @throws ConfigException if the file is no baseline
     */
    Fixed fix(Configuration configuration, CheckResult result, FixSelection selection) throws ConfigException {
        Path folder = notes.rulesOrBeside();
        if (!isPresent(configuration)) {
            return Fixed.nothing();
        }
        RulesFixer.Judge judge = drafted -> {
            Optional<Baseline> baseline = new BaselineFile(notes, drafted).read(rules);
            Settlement settlement = new Settlement(drafted.files(), RuleSettings.defaults(), true);
            return baseline.map(found -> settlement.of(result, found).findings()).orElse(List.of()).stream()
                    .filter(finding -> finding.location().path().value().equals(Baseline.FILE))
                    .toList();
        };
        return new RulesFixer(folder).fix(configuration, judge, selection);
    }
}
