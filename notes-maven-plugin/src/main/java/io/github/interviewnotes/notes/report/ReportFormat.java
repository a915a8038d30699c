package io.github.interviewnotes.notes.report;

import java.util.Locale;
import java.util.Optional;

/** The forms that results are written in for other programs and for later. */
public enum ReportFormat {
    /** A line a finding. */
    TEXT("%s.txt"),
    /** Everything, for programs of one's own. */
    JSON("%s.json"),
    /** SARIF 2.1.0, for code scanning. */
    SARIF("%s.sarif"),
    /** Checkstyle's XML, which most build servers read. */
    CHECKSTYLE("%s.checkstyle.xml"),
    /** JUnit's XML, for readers of test results, which look for names of this form. */
    JUNIT("TEST-notes-%s.xml"),
    /** GitLab's code quality. */
    GITLAB("%s.gitlab.json"),
    /** Annotations and the summary of a job on GitHub; no file. */
    GITHUB("");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** Returns the word that chooses it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the name of the file, if it is one.
     *
     * @param goal what ran: {@code check} or {@code test}
     */
    public Optional<String> fileName(String goal) {
        return file.isEmpty() ? Optional.empty() : Optional.of(String.format(Locale.ROOT, file, goal));
    }
}
