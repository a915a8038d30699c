package io.github.interviewnotes.notes.process;

import java.time.Duration;

/**
 * How much a program may take.
 *
 * @param time how long it may run, or each of its steps may
 * @param outputBytes how many bytes it may write to its output, and as many to its error output
 * @param steps how many steps it does
 */
public record Limits(Duration time, int outputBytes, int steps) {

    public Limits {
        if (time.isNegative() || time.isZero() || outputBytes < 1 || steps < 1) {
            throw new IllegalArgumentException(
                    "no room to run in: " + time + ", " + outputBytes + " bytes, " + steps + " steps");
        }
    }

    /** The limits of a program that does its work in one step. */
    public Limits(Duration time, int outputBytes) {
        this(time, outputBytes, 1);
    }

    /** Returns the same limits for a program with so many steps. */
    public Limits forSteps(int number) {
        return new Limits(time, outputBytes, number);
    }
}
