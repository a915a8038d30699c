package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.check.CheckResult;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.RulePage;
import io.github.interviewnotes.notes.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** All findings as the summary of a job on GitHub, a table in Markdown, the worst first: as many as the room allows. */
public final class GitHubSummary implements Report {

    private final String goal;
    private final Places places;
    private final String files;
    private final long room;

    /**
     * @param goal what ran: {@code check} or {@code test}
     * @param places how files are named
     * @param files the address that the path of a file makes one of the file; empty where that is not known
     * @param room how many bytes of UTF-8 the summary may have
     */
    public GitHubSummary(String goal, Places places, String files, long room) {
        this.goal = goal;
        this.places = places;
        this.files = files;
        this.room = room;
    }

    @Override
    public String of(CheckResult result) {
        List<Finding> worst = result.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        StringBuilder text =
                new StringBuilder("### notes:" + goal + "\n\n" + GitHubText.cell(Summary.of(result)) + "\n\n");
        if (worst.isEmpty()) {
            return within(text.toString());
        }
        text.append("| rule | findings | remedy |\n|---|---:|---|\n");
        for (RuleCount count : RuleCount.of(worst)) {
            text.append("| ").append(icon(count.worst())).append(' ').append(link(count.rule()));
            text.append(" | ")
                    .append(count.findings())
                    .append(" | ")
                    .append(count.remedy())
                    .append(" |\n");
        }
        text.append("\n| place | rule | message |\n|---|---|---|\n");
        String rest = "\nThis is all that GitHub shows of a step; every finding stands in `" + goal + ".txt`.\n";
        long left = room - bytes(text.toString()) - bytes(rest);
        for (Finding finding : worst) {
            String row = row(finding);
            left -= bytes(row);
            if (left < 0) {
                return within(text.append(rest).toString());
            }
            text.append(row);
        }
        return within(text.append('\n').toString());
    }

    /** A summary that is too long is refused whole; better none than that. */
    private String within(String text) {
        return bytes(text) <= room ? text : "";
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private String row(Finding finding) {
        return "| " + place(finding.location()) + " | " + icon(finding.severity()) + ' ' + finding.rule() + " | "
                + GitHubText.cell(finding.message()) + " |\n";
    }

    private String place(Location location) {
        String name = GitHubText.cell(places.path(location) + ":" + location.start());
        return files.isEmpty()
                ? name
                // without plain=1 GitHub renders the note, which has no lines
                : "<a href=\"" + files
                        + FileUri.encoded(places.path(location))
                                .replace("&", "%26")
                                .replace("'", "%27") + "?plain=1#L"
                        + location.start().line() + "\">" + name + "</a>";
    }

    private static String link(RuleId rule) {
        return "[" + rule + "](" + RulePage.of(rule).address() + ")";
    }

    private static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u274C";
            case WARNING -> "\u26A0\uFE0F";
            case INFO -> "\u2139\uFE0F";
        };
    }
}
