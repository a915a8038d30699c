package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What one visit gave.
 *
 * @param missing fragments that the page does not have
 * @param host the host that answered last
 * @param pause how long that host asked to be left alone
 */
record Outcome(Verdict verdict, Set<String> missing, String host, Optional<Duration> pause) {

    Outcome {
        missing = Set.copyOf(missing);
    }

    static Outcome of(Verdict verdict, String host) {
        return new Outcome(verdict, Set.of(), host, Optional.empty());
    }
}
