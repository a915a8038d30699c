package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;

/** One line a finding, {@code path:line:column: severity rule-id message}, and a summary. */
public final class TextReport implements Report {

    private final FindingLine lines;

    /**
     * @param places how files are named
     */
    public TextReport(Places places) {
        this.lines = new FindingLine(places);
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder text = new StringBuilder();
        result.findings().forEach(finding -> text.append(line(finding)).append('\n'));
        return text.append(Summary.of(result)).append('\n').toString();
    }

    /** Returns a finding on one line. */
    public String line(Finding finding) {
        return lines.of(finding);
    }
}
