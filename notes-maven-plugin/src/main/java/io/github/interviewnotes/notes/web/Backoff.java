package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before asking again: twice as long each time, and never exactly as long as all others. Thread-safe. */
final class Backoff {

    private static final int LONGEST_SHIFT = 6;

    private final Duration first;
    private final RandomGenerator random;

    /** @param random decides between half of a wait and one and a half of it */
    Backoff(Duration first, RandomGenerator random) {
        this.first = first;
        this.random = random;
    }

    /** @param failures how often it was asked in vain, at least 1 */
    synchronized Duration after(int failures) {
        long millis = first.toMillis() << Math.min(failures - 1, LONGEST_SHIFT);
        return Duration.ofMillis((long) (millis * (0.5 + random.nextDouble())));
    }
}
