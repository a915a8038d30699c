package io.github.interviewnotes.notes.rule;

import java.util.Locale;

/** How bad a finding is, the mildest first. */
public enum Severity {
    /** Advice. */
    INFO,
    /** A likely fault. */
    WARNING,
    /** A reader meets a fault. */
    ERROR;

    /** Returns the word of messages and configuration: {@code info}, {@code warning} or {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
