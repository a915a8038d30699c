package io.github.interviewnotes.notes.process;

import java.time.Duration;

/**
 * How much a program may take.
 *
 * @param time how long it may run
 * @param outputBytes how many bytes it may write to its output, and as many to its error output
 */
public record Limits(Duration time, int outputBytes) {

    public Limits {
        if (time.isNegative() || time.isZero() || outputBytes < 1) {
            throw new IllegalArgumentException("no room to run in: " + time + ", " + outputBytes + " bytes");
        }
    }
}
