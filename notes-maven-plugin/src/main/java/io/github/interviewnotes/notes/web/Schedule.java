package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands out work so that no host is asked too often or by too many at a time, and no thread waits for a host. Thread-safe. */
final class Schedule {

    /**
     * A question to be asked.
     *
     * @param attempt how often it will then have been asked, from 1
     * @param notBefore when at the earliest, in the time of {@link System#nanoTime()}; means nothing for the first attempt
     */
    record Job(Question question, String host, int attempt, long notBefore) {

        /** Returns the job of asking again after a wait. */
        Job again(Duration wait) {
            return new Job(question, host, attempt + 1, System.nanoTime() + wait.toNanos());
        }
    }

    private final Pace pace;
    private final int perHost;
    private final Map<String, HostQueue> waiting = new LinkedHashMap<>();
    private final Map<String, Integer> active = new HashMap<>();
    private int unfinished;

    Schedule(Pace pace, int perHost, List<Job> jobs) {
        this.pace = pace;
        this.perHost = perHost;
        jobs.forEach(this::add);
        this.unfinished = jobs.size();
    }

    private void add(Job job) {
        waiting.computeIfAbsent(job.host(), host -> new HostQueue()).add(job);
    }

    /** Waits for a job that may start now, and takes the turn of its host; nothing when all are finished. */
    synchronized Optional<Job> next() throws InterruptedException {
        while (unfinished > 0) {
            long now = System.nanoTime();
            long shortest = Duration.ofMillis(500).toNanos();
            for (Map.Entry<String, HostQueue> host : waiting.entrySet()) {
                if (active.getOrDefault(host.getKey(), 0) >= perHost
                        || host.getValue().isEmpty()) {
                    continue;
                }
                long wait =
                        Math.max(pace.untilFree(host.getKey()), host.getValue().untilReady(now));
                if (wait <= 0) {
                    return Optional.of(start(host.getKey(), host.getValue(), now));
                }
                shortest = Math.min(shortest, wait);
            }
            wait(shortest / 1_000_000 + 1);
        }
        return Optional.empty();
    }

    private Job start(String host, HostQueue jobs, long now) {
        Job job = jobs.remove(now);
        // the host goes to the end, so that each has its turn
        waiting.remove(host);
        if (!jobs.isEmpty()) {
            waiting.put(host, jobs);
        }
        active.merge(host, 1, Integer::sum);
        pace.take(host);
        return job;
    }

    /** Says that a job was done and need not be done again. */
    synchronized void finished(Job job) {
        active.merge(job.host(), -1, Integer::sum);
        unfinished--;
        notifyAll();
    }

    /** Says that a job was done in vain, and hands it in again. */
    synchronized void again(Job done, Job next) {
        active.merge(done.host(), -1, Integer::sum);
        add(next);
        notifyAll();
    }

    /** Gives up all that was not started. */
    synchronized void stop() {
        waiting.clear();
        unfinished = 0;
        notifyAll();
    }
}
