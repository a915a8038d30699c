package io.github.interviewnotes.notes.web;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What one host is still to be asked. A page that failed and has rested comes before one that was never asked for, so that a run learns
 * what fails as steadily as what is there, and one that is cut off has learned it. Not thread-safe.
 */
final class HostQueue {

    private final Queue<Schedule.Job> first = new ArrayDeque<>();
    private final Queue<Schedule.Job> again = new PriorityQueue<>(Comparator.comparingLong(Schedule.Job::notBefore));

    void add(Schedule.Job job) {
        (job.attempt() == 1 ? first : again).add(job);
    }

    boolean isEmpty() {
        return first.isEmpty() && again.isEmpty();
    }

    /** Returns after how many nanoseconds a job may start; 0 if one may now. Only where it is not empty. */
    long untilReady(long now) {
        return first.isEmpty() ? Math.max(0, again.element().notBefore() - now) : 0;
    }

    /** Takes the job that is to start. Only where one may. */
    Schedule.Job remove(long now) {
        boolean rested = !again.isEmpty() && again.element().notBefore() - now <= 0;
        return rested || first.isEmpty() ? again.remove() : first.remove();
    }
}
