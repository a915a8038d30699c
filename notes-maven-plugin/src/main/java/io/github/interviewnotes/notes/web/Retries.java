package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Decides whether a page is asked for again, and when; obeys servers that ask to be left alone. Serves one run. Thread-safe. */
final class Retries {

    private final int attempts;
    private final int longestWait;
    private final Pace pace;
    private final Backoff backoff;
    private final Map<String, Outcome> closedHosts;

    /**
     * @param attempts how often a page is asked for
     * @param longestWait seconds that a server can ask to wait for
     */
    Retries(int attempts, int longestWait, Pace pace, Backoff backoff) {
        this(attempts, longestWait, pace, backoff, new ConcurrentHashMap<>());
    }

    private Retries(int attempts, int longestWait, Pace pace, Backoff backoff, Map<String, Outcome> closedHosts) {
        this.attempts = attempts;
        this.longestWait = longestWait;
        this.pace = pace;
        this.backoff = backoff;
        this.closedHosts = closedHosts;
    }

    /** Returns those of a pass in which each page is asked for once; hosts that ask to be left alone are so in both. */
    Retries once() {
        return new Retries(1, longestWait, pace, backoff, closedHosts);
    }

    /** Returns what is said of all pages of a host that is asked no more; nothing for any other host. */
    Optional<Outcome> closed(String host) {
        return Optional.ofNullable(closedHosts.get(host));
    }

    /** Returns how long to wait before asking again; nothing if that is not to be. */
    Optional<Duration> waitAfter(Schedule.Job job, Outcome outcome) {
        if (outcome.pause().isPresent()) {
            return obey(job, outcome.host(), outcome.pause().get());
        }
        boolean worthIt =
                outcome.verdict() instanceof Verdict.Unreachable || outcome.verdict() instanceof Verdict.NoNameServer;
        return worthIt && job.attempt() < attempts ? Optional.of(backoff.after(job.attempt())) : Optional.empty();
    }

    private Optional<Duration> obey(Schedule.Job job, String host, Duration asked) {
        if (asked.toSeconds() > longestWait) {
            // never the very number: a server could choose it to repeat the value of a header
            String reason = "the server asked to be left alone for about " + Math.max(1, asked.toMinutes()) + " min";
            closedHosts.put(host, new Outcome(new Verdict.Blocked(reason), Set.of(), "", Optional.empty()));
            return Optional.empty();
        }
        Duration wait = asked.isZero() ? backoff.after(job.attempt()) : asked;
        pace.pause(host, wait);
        return job.attempt() < attempts ? Optional.of(wait) : Optional.empty();
    }
}
