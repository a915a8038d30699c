package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. Thread-safe. Times are those of {@link System#nanoTime()}. */
final class Pace {

    private final long gap;
    private final Map<String, Long> free = new HashMap<>();

    Pace(Duration gap) {
        this.gap = gap.toNanos();
    }

    /** Returns in how many nanoseconds a host may be asked again; 0 if it may be now. */
    synchronized long untilFree(String host) {
        return Math.max(0, free.getOrDefault(host, System.nanoTime()) - System.nanoTime());
    }

    /** Takes the next turn of a host and returns in how many nanoseconds it comes. */
    synchronized long take(String host) {
        long now = System.nanoTime();
        long turn = Math.max(now, free.getOrDefault(host, now));
        free.put(host, turn + gap);
        return turn - now;
    }

    /** Waits for the next turn of a host. */
    void await(String host) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(take(host)).toMillis());
    }

    /** Leaves a host alone for a while. */
    synchronized void pause(String host, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        free.merge(host, until, Math::max);
    }
}
