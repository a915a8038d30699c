package io.github.interviewnotes.notes.task;

import io.github.interviewnotes.notes.report.ReportFormat;
import io.github.interviewnotes.notes.text.Nearest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which reports a run writes.
 *
 * @param formats their forms
 */
public record ReportChoice(Set<ReportFormat> formats) {

    private static final Set<ReportFormat> USUAL = EnumSet.of(ReportFormat.TEXT, ReportFormat.JSON, ReportFormat.SARIF);

    public ReportChoice {
        formats = Set.copyOf(formats);
    }

    /**
     * Returns the reports of these words. Without a word they are the usual ones, and in a job on GitHub those for GitHub as well.
     *
     * @throws SetupException if a word means no report
     */
    public static ReportChoice of(List<String> words, GitHubJob job) throws SetupException {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        if (words.isEmpty()) {
            formats.addAll(USUAL);
            if (job.isRunning()) {
                formats.add(ReportFormat.GITHUB);
            }
        }
        for (String word : words) {
            formats.add(format(word.strip().toLowerCase(Locale.ROOT), word));
        }
        return new ReportChoice(formats);
    }

    private static ReportFormat format(String plain, String word) throws SetupException {
        List<String> all =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
        for (ReportFormat format : ReportFormat.values()) {
            if (format.word().equals(plain)) {
                return format;
            }
        }
        throw new SetupException("notes.reports names '" + word + "'; expected some of "
                + all.stream().collect(Collectors.joining(", "))
                + Nearest.to(plain, all)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse(""));
    }

    /** Tells whether a report is written. */
    public boolean has(ReportFormat format) {
        return formats.contains(format);
    }
}
