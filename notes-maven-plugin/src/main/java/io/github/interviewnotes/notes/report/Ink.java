package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.rule.Severity;

/** What a part of a text for people is, and so how it looks on a terminal. */
public enum Ink {
    /** What the eye is to find first. */
    STRONG("1"),
    /** An error. */
    ERROR("1;31"),
    /** A warning. */
    WARNING("1;33"),
    /** Advice. */
    INFO("1;36"),
    /** What mends something, or what to do next. */
    REMEDY("32"),
    /** A frame around other things. */
    FAINT("2");

    private final String codes;

    Ink(String codes) {
        this.codes = codes;
    }

    /** Returns the parameters of the terminal's sequence "select graphic rendition" (ECMA-48, 8.3.117). */
    String codes() {
        return codes;
    }

    /** Returns the one of a severity. */
    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
