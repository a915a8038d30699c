package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as commands to the runner of a job on GitHub, which shows them beside the lines of a pull request. GitHub takes ten errors,
 * ten warnings and ten notices of a step and drops the others in silence; so these are the first ten, and a last line counts the
 * others.
 */
public final class GitHubAnnotations implements Report {

    /** Of each kind in a step: docs.github.com, "Limits on annotations". */
    private static final int MOST = 10;

    /** In UTF-16 units; GitHub takes 64 KB, and nobody reads as much beside a line. */
    private static final int LONGEST = 4000;

    private final Places places;
    private final String all;

    /**
     * @param places how files are named
     * @param all where all findings are to be had, for the last line: {@code "the summary of the job has them all"}
     */
    public GitHubAnnotations(Places places, String all) {
        this.places = places;
        this.all = all;
    }

    @Override
    public String of(CheckResult result) {
        StringBuilder commands = new StringBuilder();
        List<String> hidden = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            List<Finding> findings = result.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            findings.stream().limit(MOST).map(this::command).forEach(commands::append);
            int more = findings.size() - MOST;
            if (more > 0) {
                hidden.add(Counted.of(more, severity));
            }
        }
        if (!hidden.isEmpty()) {
            commands.append("Not annotated, for GitHub shows ten of a kind: ")
                    .append(String.join(", ", hidden))
                    .append("; ")
                    .append(all)
                    .append('\n');
        }
        return commands.toString();
    }

    private String command(Finding finding) {
        Location location = finding.location();
        StringBuilder command = new StringBuilder("::")
                .append(kind(finding.severity()))
                .append(" file=")
                .append(GitHubText.property(Printable.line(places.path(location))))
                .append(",line=")
                .append(location.start().line())
                .append(",endLine=")
                .append(location.end().line());
        // GitHub refuses columns of different lines. Its last column belongs to the place; an empty one gets the next
        // character.
        if (location.start().line() == location.end().line()) {
            command.append(",col=")
                    .append(location.start().column())
                    .append(",endColumn=")
                    .append(Math.max(location.start().column(), location.end().column() - 1));
        }
        return command.append(",title=")
                .append(GitHubText.property(finding.rule().toString()))
                .append("::")
                .append(GitHubText.data(text(finding)))
                .append('\n')
                .toString();
    }

    private static String text(Finding finding) {
        String text = Printable.line(finding.message());
        if (!finding.details().isEmpty()) {
            text += "\n" + Printable.lines(finding.details());
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(LONGEST / 2, 0)) + "…";
    }

    private static String kind(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }
}
