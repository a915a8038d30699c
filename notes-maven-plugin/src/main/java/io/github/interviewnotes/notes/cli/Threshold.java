package io.github.interviewnotes.notes.cli;

import io.github.interviewnotes.notes.task.FailOn;
import io.github.interviewnotes.notes.task.SetupException;

/** The option that says how bad a finding must be to matter. */
final class Threshold {

    static final String NAME = "failOn";

    private static final String MILDEST = "error";

    private Threshold() {}

    /** @param what what such a finding does, as the end of a sentence */
    static Option option(String what) {
        return new Option(NAME, "error|warning|info|never", "the mildest finding that " + what + "; error by default");
    }

    /** @throws SetupException if the word is unknown */
    static FailOn of(Arguments arguments) throws SetupException {
        return FailOn.of(arguments.text(NAME).orElse(MILDEST));
    }
}
