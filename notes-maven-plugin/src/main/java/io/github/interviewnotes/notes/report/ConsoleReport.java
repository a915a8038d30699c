package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The findings for people who look at a console: each with its source line and what mends it, file by file, at most so many of them;
 * and how many each rule has, where they are more than a screen holds.
 */
public final class ConsoleReport {

    /** So many findings, of three or four lines each, fill a terminal's screen. */
    private static final int SCREENFUL = 10;

    private static final String GUTTER = "      ";

    private final FindingLine names;
    private final SourceExcerpt excerpts;
    private final Places places;
    private final int most;
    private final Style style;

    /**
     * @param places how files are named
     * @param most how many findings are shown, the worst first; the others are counted
     * @param style whether they are shown in colours
     */
    public ConsoleReport(Places places, int most, Style style) {
        this.names = new FindingLine(places);
        this.excerpts = new SourceExcerpt(style);
        this.places = places;
        this.most = most;
        this.style = style;
    }

    /** One finding as it is shown, without the last line end; an empty line at its end stands between two files. */
    public record Shown(Finding finding, String text) {}

    /** Returns the findings to show, in their order. */
    public List<Shown> of(CheckResult result) {
        return of(result, finding -> true);
    }

    /**
     * Returns the findings to show, in their order.
     *
     * @param seen tells whether a finding is seen; a quiet console holds some back
     */
    public List<Shown> of(CheckResult result, Predicate<Finding> seen) {
        List<Finding> worst = result.findings().stream()
                .filter(seen)
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .limit(most)
                .sorted()
                .toList();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < worst.size(); i++) {
            boolean endsFile = i + 1 < worst.size() && !sameFile(worst.get(i), worst.get(i + 1));
            shown.add(new Shown(worst.get(i), text(worst.get(i), result) + (endsFile ? "\n" : "")));
        }
        return shown;
    }

    /** Returns how many findings {@link #of(CheckResult)} leaves out. */
    public int hidden(CheckResult result) {
        return hidden(result, finding -> true);
    }

    /** Returns how many findings that are seen {@link #of(CheckResult, Predicate)} leaves out. */
    public int hidden(CheckResult result, Predicate<Finding> seen) {
        return Math.max(0, (int) result.findings().stream().filter(seen).count() - most);
    }

    /** Returns how many findings each rule has, a line a rule, without the last line end; empty where all of them are in sight. */
    public String byRule(CheckResult result) {
        if (result.findings().size() <= SCREENFUL) {
            return "";
        }
        List<RuleCount> counts = RuleCount.of(result.findings());
        int width = counts.stream()
                .mapToInt(count -> count.rule().toString().length())
                .max()
                .orElse(0);
        StringBuilder lines = new StringBuilder("By rule:");
        for (RuleCount count : counts) {
            String severity = count.worst().word();
            String rule = count.rule().toString();
            lines.append('\n')
                    .append(String.format(Locale.ROOT, "%7d  ", count.findings()))
                    .append(style.of(Ink.of(count.worst()), severity))
                    .append(" ".repeat(Math.max(0, 9 - severity.length())))
                    .append(rule);
            if (!count.remedy().isEmpty()) {
                lines.append(" ".repeat(width - rule.length() + 2)).append(style.of(Ink.REMEDY, count.remedy()));
            }
        }
        return lines.toString();
    }

    private static boolean sameFile(Finding one, Finding other) {
        return one.location().folder() == other.location().folder()
                && one.location().path().equals(other.location().path());
    }

    private String text(Finding finding, CheckResult result) {
        Location location = finding.location();
        Ink ink = Ink.of(finding.severity());
        StringBuilder text = new StringBuilder(style.of(Ink.STRONG, names.place(location)))
                .append(": ")
                .append(style.of(ink, finding.severity().word()))
                .append(' ')
                .append(style.of(Ink.STRONG, finding.rule().toString()))
                .append(' ')
                .append(Printable.line(finding.message()))
                .append('\n');
        places.text(result.notebook(), location)
                .flatMap(source -> excerpts.of(source, location, ink))
                .ifPresent(text::append);
        finding.details().lines().forEach(line -> append("| ", Printable.line(line), text));
        for (Finding.Related related : finding.related()) {
            append("= ", names.place(related.location()) + ": " + Printable.line(related.message()), text);
        }
        Remedy.of(finding, result.notebook(), places)
                .ifPresent(remedy -> append("= ", style.of(Ink.REMEDY, text(remedy)), text));
        return text.toString().stripTrailing();
    }

    private static String text(Remedy remedy) {
        return (remedy.safe() ? "fix: " : "unsafe fix: ") + remedy.words();
    }

    private void append(String mark, String line, StringBuilder text) {
        text.append(style.of(Ink.FAINT, GUTTER + mark)).append(line).append('\n');
    }
}
