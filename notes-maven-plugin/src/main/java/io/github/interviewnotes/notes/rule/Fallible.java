package io.github.interviewnotes.notes.rule;

/**
 * A rule that can fail to find out what it was asked, for a reason that another run need not meet, such as a busy machine. What it
 * says after that holds for this run and is not kept.
 */
public interface Fallible {

    /** Tells whether it has failed at anything so far; once true, it stays so. */
    boolean hasFailed();
}
