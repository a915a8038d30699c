package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds runs of texts that are in another language than they are taken for. A text that is too short to tell, such as a
 * heading or a cell, goes with its neighbours; several such alone may be a list of names.
 */
final class ForeignRuns {

    private ForeignRuns() {}

    /**
     * A run.
     *
     * @param first the index of its first text
     * @param last the index of its last text
     * @param evidence what speaks for it
     */
    record Run(int first, int last, Evidence evidence) {}

    /** Returns the runs among consecutive texts of which {@code texts} says what speaks against their languages. */
    static List<Run> among(List<Evidence> texts) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < texts.size()) {
            if (texts.get(at).isSuspicious()) {
                Run run = runFrom(at, texts);
                if (texts.subList(run.first, run.last + 1).stream().anyMatch(Evidence::convinces)) {
                    runs.add(run);
                }
                at = run.last;
            }
            at++;
        }
        return runs;
    }

    private static Run runFrom(int first, List<Evidence> texts) {
        Run run = new Run(first, first, texts.get(first));
        for (int i = first + 1; i < texts.size(); i++) {
            Evidence next = texts.get(i);
            if (next.isSuspicious()) {
                run = new Run(first, i, run.evidence.plus(next));
            } else if (!next.isSilent()) {
                break;
            }
        }
        return run;
    }
}
