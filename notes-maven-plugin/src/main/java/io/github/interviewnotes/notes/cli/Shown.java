package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.report.CheckstyleReport;
import io.github.interviewnotes.notes.report.ConsoleReport;
import io.github.interviewnotes.notes.report.FindingsJUnitReport;
import io.github.interviewnotes.notes.report.GitHubAnnotations;
import io.github.interviewnotes.notes.report.GitLabReport;
import io.github.interviewnotes.notes.report.JsonReport;
import io.github.interviewnotes.notes.report.NextStep;
import io.github.interviewnotes.notes.report.Places;
import io.github.interviewnotes.notes.report.ReportFormat;
import io.github.interviewnotes.notes.report.SarifReport;
import io.github.interviewnotes.notes.report.Style;
import io.github.interviewnotes.notes.report.Summary;
import io.github.interviewnotes.notes.report.TextReport;
import io.github.interviewnotes.notes.task.Colours;
import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How findings are shown.
 *
 * @param format for which program; nothing for people
 * @param most how many of them are shown to people
 * @param style whether people see colours
 * @param quiet whether people see nothing but findings
 * @param commands what people are told to type next
 */
record Shown(Optional<ReportFormat> format, int most, Style style, boolean quiet, TypedCommands commands) {

    static final List<Option> OPTIONS = List.of(
            new Option("format", "FORMAT", "how findings are written; for people by default, else " + words()),
            new Option("maxFindings", "NUMBER", "how many people are shown, the worst first; 50 by default"),
            new Option("color", "always|never|auto", "whether people see colours; on a terminal by default"));

    private static final int MOST = 50;

    /**
     * Returns what somebody asked for.
     *
     * @throws UsageException if there is no such format
     */
    static Shown of(Arguments arguments) throws UsageException {
        Optional<String> word = arguments.text("format");
        Optional<ReportFormat> format = Arrays.stream(ReportFormat.values())
                .filter(known -> word.filter(known.word()::equals).isPresent())
                .findFirst();
        if (word.isPresent() && format.isEmpty()) {
            throw new UsageException("--format is " + Quoted.of(word.get()) + "; expected " + words());
        }
        boolean colours = Colours.ofThisProcess(arguments.text("color"), true).areWanted();
        return new Shown(
                format,
                arguments.number("maxFindings", MOST),
                colours ? Style.COLOURED : Style.PLAIN,
                CommonOptions.quiet(arguments),
                TypedCommands.of(arguments));
    }

    private static String words() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::word).collect(Collectors.joining(", "));
    }

    /** Returns the same for what examples print. */
    Shown ofOutputs() {
        return new Shown(format, most, style, quiet, commands.forOutputs());
    }

    /** Returns the same for notes that are judged again by themselves. */
    Shown whileWatching() {
        return new Shown(format, most, style, quiet, commands.whileWatching());
    }

    /** Shows a result. */
    void show(CheckResult result, Places places, FailOn failOn, Console console) {
        if (format.isEmpty()) {
            showToPeople(result, places, console);
            return;
        }
        console.print(
                switch (format.get()) {
                    case TEXT -> new TextReport(places).of(result);
                    case JSON -> new JsonReport(places).of(result);
                    case SARIF -> new SarifReport(places, Version.ofThisPlugin()).of(result);
                    case CHECKSTYLE -> new CheckstyleReport(places).of(result);
                    case JUNIT -> new FindingsJUnitReport(places, failOn.mildest()).of(result);
                    case GITLAB -> new GitLabReport(places).of(result);
                    case GITHUB -> new GitHubAnnotations(places, "--format=text shows them all").of(result);
                });
    }

    private void showToPeople(CheckResult found, Places places, Console console) {
        CheckResult result = new TypedWords(Commands.all()).of(found);
        ConsoleReport report = new ConsoleReport(places, most, style);
        // an empty line behind the last finding of a file is a line, too
        report.of(result).forEach(shown -> console.print(shown.text() + "\n"));
        if (report.hidden(result) > 0) {
            console.print(report.hidden(result) + " more findings; "
                    + commands.showing(result.findings().size()) + " shows them all");
        }
        if (quiet) {
            return;
        }
        String summary = CommonOptions.asTyped(Summary.of(result), Commands.all());
        for (String line : List.of(report.byRule(result), summary, new NextStep(commands).of(result))) {
            if (!line.isEmpty()) {
                console.print(line);
            }
        }
    }
}
