package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.rule.Finding;

/** What became of an example. */
public sealed interface Outcome {

    /** It ran, now or with the same tools before, and is right. */
    record Passed() implements Outcome {}

    /** It ran and is wrong. */
    record Failed(Finding finding) implements Outcome {}

    /** It was parsed and not run. */
    record Parsed() implements Outcome {}

    /**
     * It neither ran nor was parsed.
     *
     * @param reason why, in a few words
     * @param due whether that is as it should be
     */
    record Skipped(String reason, boolean due) implements Outcome {}
}
