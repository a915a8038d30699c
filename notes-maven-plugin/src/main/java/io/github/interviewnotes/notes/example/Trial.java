package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.process.Limits;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Says of each block of a unit whether it is right: from the cache, by running the unit, or not at all. Thread-safe.
 *
 * @param tools what blocks run with
 * @param runner runs them
 * @param cache what passed before
 * @param limits what blocks may take
 * @param fingerprint of everything beside a unit that can change what it does
 */
record Trial(Tools tools, UnitRunner runner, PassCache cache, Limits limits, String fingerprint) {

    List<Outcome> of(Unit unit) {
        Optional<Tools.Lack> lack = unit.examples().stream()
                .flatMap(example -> tools.lackFor(example).stream())
                .findFirst();
        if (lack.isPresent()) {
            return all(unit, new Outcome.Skipped(lack.get().reason(), lack.get().due()));
        }
        String key = unit.addTo(new Sha256().add(fingerprint)).hex();
        if (cache.passed(key)) {
            return all(unit, new Outcome.Passed());
        }
        try {
            List<Outcome> outcomes = judged(unit, runner.run(unit));
            if (outcomes.stream().allMatch(Outcome.Passed.class::isInstance)) {
                cache.add(key);
            }
            return outcomes;
        } catch (IOException e) {
            return all(unit, new Outcome.Skipped(String.valueOf(e.getMessage()), false));
        }
    }

    private List<Outcome> judged(Unit unit, List<Answer> answers) {
        Judge judge = new Judge(limits);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Answer.NotReached) {
                outcomes.add(new Outcome.Skipped("behind a block that failed", true));
                continue;
            }
            Optional<Finding> finding = judge.judge(unit.examples().get(i), answers.get(i));
            outcomes.add(finding.<Outcome>map(Outcome.Failed::new).orElseGet(Outcome.Passed::new));
        }
        return outcomes;
    }

    private static List<Outcome> all(Unit unit, Outcome outcome) {
        return Collections.nCopies(unit.examples().size(), outcome);
    }
}
