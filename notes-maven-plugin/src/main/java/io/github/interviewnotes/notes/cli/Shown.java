package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.text.Quoted;

/**
 * How findings are shown.
 *
 * @param format the name of a format
 * @param most how many of them are shown to people
 * @param quiet whether the summary is left out
 */
record Shown(String format, int most, boolean quiet) {

    /** The names of the formats. */
    static final String FORMATS = "text, lines, json or sarif";

    private static final String TEXT = "text";
    private static final int MOST = 50;

    /**
     * Returns what somebody asked for.
     *
     * @throws UsageException if there is no such format
     */
    static Shown of(Arguments arguments) throws UsageException {
        String format = arguments.text("format").orElse(TEXT);
        switch (format) {
            case TEXT, "lines", "json", "sarif" -> {
                return new Shown(format, arguments.number("maxFindings", MOST), CommonOptions.quiet(arguments));
            }
            default -> throw new UsageException("--format is " + Quoted.of(format) + "; expected " + FORMATS);
        }
    }

    /** Shows a result. */
    void show(CheckResult result, Places places, Console console) {
        switch (format) {
            case "lines" -> console.print(new TextReport(places).of(result));
            case "json" -> console.print(new JsonReport(places).of(result));
            case "sarif" -> console.print(new SarifReport(places, Version.ofThisPlugin()).of(result));
            default -> showToPeople(result, places, console);
        }
    }

    private void showToPeople(CheckResult result, Places places, Console console) {
        ConsoleReport report = new ConsoleReport(places, most);
        report.of(result).forEach(shown -> console.print(shown.text()));
        if (report.hidden(result) > 0) {
            console.print(report.hidden(result) + " more findings; --maxFindings="
                    + result.findings().size() + " shows them all");
        }
        if (!quiet) {
            console.print(Summary.of(result));
        }
    }
}
