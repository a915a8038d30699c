package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.config.RuleSettings;
import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.rule.BaselineRule;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a baseline makes of a result: its debts are counted and not shown, and what it holds beyond them is a finding.
 *
 * @param files the files of the rules
 * @param settings which rules are off or have another severity
 * @param strict whether it is an error that the baseline holds more than is owed
 */
public record Settlement(RulesFiles files, RuleSettings settings, boolean strict) {

    private static final int MOST_SHOWN = 20;

    /** Returns the result without the debts of {@code baseline}, and with what is wrong with it. */
    public CheckResult of(CheckResult result, Baseline baseline) {
        Comparison comparison = Comparison.of(result, baseline, files);
        List<Finding> findings = new ArrayList<>(comparison.fresh());
        if (!comparison.paid().isEmpty()) {
            findings.addAll(new Levels(settings).apply(List.of(mended(baseline, comparison.paid()))));
        }
        findings.sort(null);
        List<Rule> rules = new ArrayList<>(result.rules());
        rules.add(BaselineRule.MENDED);
        rules.sort(Comparator.comparing(Rule::id));
        return result.settled(rules, findings, comparison.owed());
    }

    /** One finding for all, with what takes them out. */
    private Finding mended(Baseline baseline, Map<Baseline.Entry, Integer> paid) {
        Baseline.Entry first = paid.keySet().iterator().next();
        int number = paid.values().stream().mapToInt(Integer::intValue).sum();
        String message = number == 1
                ? "this debt is paid; notes:baseline -Dnotes.prune takes it out"
                : number + " debts are paid, this the first of them; notes:baseline -Dnotes.prune takes them out";
        Location place = Location.inRules(
                Baseline.FILE,
                baseline.text(),
                new Range(first.line().start(), first.count().end()));
        Severity severity = strict ? Severity.ERROR : BaselineRule.MENDED.severity();
        List<Edit> edits = new ArrayList<>();
        paid.forEach((entry, missing) -> edits.add(
                missing == entry.debt().count()
                        ? new Edit(entry.line(), "")
                        : new Edit(entry.count(), String.valueOf(entry.debt().count() - missing))));
        return Finding.of(BaselineRule.MENDED, place, message)
                .at(severity)
                .mendedBy(edits)
                .explainedBy(number == 1 ? "" : details(paid));
    }

    private static String details(Map<Baseline.Entry, Integer> paid) {
        String lines = paid.entrySet().stream()
                .limit(MOST_SHOWN)
                .map(entry -> line(entry.getKey().debt(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return lines + (paid.size() > MOST_SHOWN ? "\nand " + (paid.size() - MOST_SHOWN) + " more" : "");
    }

    private static String line(Debt debt, int missing) {
        Debt.Key key = debt.key();
        String times = debt.count() == 1 ? "" : missing + " of " + debt.count() + ": ";
        return key.path() + " " + key.rule() + " " + times + debt.shown();
    }

    /**
     * Returns the debts of a baseline that is written now: all that was found, and of the old one what this run cannot be sure of.
     *
     * @param old the baseline so far
     */
    public List<Debt> debts(CheckResult result, Baseline old) {
        Map<Debt.Key, Debt> debts = new LinkedHashMap<>();
        Fingerprints fingerprints = new Fingerprints(result.notebook(), files);
        for (Finding finding : result.findings()) {
            Fingerprint fingerprint = fingerprints.of(finding);
            add(new Debt(Debt.Key.of(finding, fingerprint), 1, fingerprint.shown()), debts);
        }
        Comparison.of(result, old, files)
                .unsure()
                .forEach((entry, missing) -> add(entry.debt().times(missing), debts));
        return List.copyOf(debts.values());
    }

    private static void add(Debt more, Map<Debt.Key, Debt> debts) {
        debts.merge(more.key(), more, (first, second) -> first.times(first.count() + second.count()));
    }
}
