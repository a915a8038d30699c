package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/** A {@link TextReport} for people: each finding with its source line, and at most so many of them. */
public final class ConsoleReport {

    private final TextReport lines;
    private final Places places;
    private final int most;

    /**
     * @param places how files are named
     * @param most how many findings are shown, the worst first; the others are counted
     */
    public ConsoleReport(Places places, int most) {
        this.lines = new TextReport(places);
        this.places = places;
        this.most = most;
    }

    /** One finding as it is shown, without the last line end. */
    public record Shown(Finding finding, String text) {}

    /** Returns the findings to show, in their order. */
    public List<Shown> of(CheckResult result) {
        List<Finding> worst = result.findings().stream()
                .sorted((a, b) -> b.severity().compareTo(a.severity()))
                .limit(most)
                .sorted()
                .toList();
        List<Shown> shown = new ArrayList<>();
        for (Finding finding : worst) {
            StringBuilder text = new StringBuilder(lines.line(finding)).append('\n');
            places.text(result.notebook(), finding.location())
                    .flatMap(source -> SourceExcerpt.of(source, finding.location()))
                    .ifPresent(text::append);
            if (!finding.details().isEmpty()) {
                finding.details()
                        .lines()
                        .forEach(line -> text.append("      | ")
                                .append(Printable.line(line))
                                .append('\n'));
            }
            for (Finding.Related related : finding.related()) {
                text.append("      = ")
                        .append(lines.place(related.location()))
                        .append(": ")
                        .append(Printable.line(related.message()))
                        .append('\n');
            }
            shown.add(new Shown(finding, text.toString().stripTrailing()));
        }
        return shown;
    }

    /** Returns how many findings {@link #of} leaves out. */
    public int hidden(CheckResult result) {
        return Math.max(0, result.findings().size() - most);
    }
}
