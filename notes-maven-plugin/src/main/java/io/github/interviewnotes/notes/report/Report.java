package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;

/** Writes a result in one form. The same result gives the same text on every system; lines end with LF. */
public interface Report {

    /** Returns the report. */
    String of(CheckResult result);
}
