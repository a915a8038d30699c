package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** The last line of a run: what ran, what was found and what to do next. */
public final class Summary {

    private Summary() {}

    /** Returns the line, without a line end. */
    public static String of(CheckResult result) {
        String ran = result.ran() + " ";
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            long found = result.count(severity);
            if (found > 0) {
                parts.add(Counted.of(found, severity));
            }
        }
        String hidden = hidden(result);
        for (String reservation : result.reservations()) {
            hidden += "; " + reservation;
        }
        if (parts.isEmpty()) {
            return ran + "nothing to report" + hidden;
        }
        return ran + String.join(", ", parts) + hidden;
    }

    private static String hidden(CheckResult result) {
        List<String> parts = new ArrayList<>();
        if (result.suppressed() > 0) {
            parts.add(result.suppressed() + " suppressed");
        }
        if (result.owed() > 0) {
            parts.add(result.owed() + " in the baseline");
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }
}
