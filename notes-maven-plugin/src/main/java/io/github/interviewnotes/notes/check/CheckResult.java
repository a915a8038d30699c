package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run of the rules found.
 *
 * @param notebook what was judged
 * @param rules the rules that ran, sorted by id
 * @param findings sorted by path, line, column, rule and message
 * @param suppressed how many findings comments hid
 * @param ran what was done to find them, as the start of a summary
 * @param reservations what rules had to leave unjudged, and why, in short phrases
 * @param certainty where nothing is wrong if nothing was found
 * @param owed how many findings a baseline holds
 */
public record CheckResult(
        Notebook notebook,
        List<Rule> rules,
        List<Finding> findings,
        int suppressed,
        String ran,
        List<String> reservations,
        Certainty certainty,
        int owed) {

    public CheckResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        reservations = List.copyOf(reservations);
    }

    /** A result of which nobody asks where it is certain. */
    public CheckResult(
            Notebook notebook,
            List<Rule> rules,
            List<Finding> findings,
            int suppressed,
            String ran,
            List<String> reservations) {
        this(notebook, rules, findings, suppressed, ran, reservations, Certainty.none(), 0);
    }

    /** A result of rules, which says how many of them judged how many notes. */
    public CheckResult(
            Notebook notebook, List<Rule> rules, List<Finding> findings, int suppressed, List<String> reservations) {
        this(
                notebook,
                rules,
                findings,
                suppressed,
                count(notebook.notes().size(), "note") + ", " + count(rules.size(), "rule") + ":",
                reservations);
    }

    /** Returns this result, which leaves some more unjudged, as short phrases say. */
    public CheckResult reserving(List<String> more) {
        List<String> all = new ArrayList<>(reservations);
        all.addAll(more);
        return new CheckResult(notebook, rules, findings, suppressed, ran, all, certainty, owed);
    }

    /** Returns this result with only some of its findings. */
    public CheckResult with(List<Finding> some) {
        return new CheckResult(notebook, rules, some, suppressed, ran, reservations, certainty, owed);
    }

    /** Returns this result with findings that a baseline left. */
    CheckResult settled(List<Rule> judges, List<Finding> left, int held) {
        return new CheckResult(notebook, judges, left, suppressed, ran, reservations, certainty, held);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns how many findings are of this severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Tells whether some finding is at least this bad. */
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }
}
