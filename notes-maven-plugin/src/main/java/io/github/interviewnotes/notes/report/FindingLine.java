package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;

/**
 * The one line that names a finding: {@code path:line:column: severity rule-id message}.
 *
 * @param places how files are named
 */
record FindingLine(Places places) {

    /** Returns the line, without a line end. */
    String of(Finding finding) {
        return place(finding.location()) + ": " + finding.severity().word() + " " + finding.rule() + " "
                + Printable.line(finding.message());
    }

    /** Returns {@code path:line:column}. */
    String place(Location location) {
        return Printable.line(places.path(location)) + ":" + location.start();
    }
}
