package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets work take so long and no longer. Nothing can stop a regular expression, so work that takes longer goes on in its
 * thread, which nobody waits for and another replaces; after a few such losses nothing is begun any more. Whoever waits
 * keeps an eye on all that is going on: to hand each text to a thread of its own would cost more than to read it.
 * Thread-safe.
 */
final class Patience {

    private static final int MOST_LOSSES = 3;
    private static final Duration LONGEST_GLANCE = Duration.ofSeconds(1);

    private final Duration limit;
    private final String culprit;
    private final AtomicInteger losses = new AtomicInteger();
    private final Set<Work> going = ConcurrentHashMap.newKeySet();

    /**
     * What is going on.
     *
     * @param begun when, in nanoseconds
     * @param replace run where it is given up
     */
    private record Work(CompletableFuture<?> answer, long begun, Runnable replace) {}

    /**
     * @param limit how long a piece of work may take
     * @param culprit what takes long if something does, as messages call it
     */
    Patience(Duration limit, String culprit) {
        this.limit = limit;
        this.culprit = culprit;
    }

    /** Returns patience that never ends. */
    static Patience endless() {
        return new Patience(Duration.ofDays(1), "nothing");
    }

    /**
     * Does {@code work} on this thread and completes {@code answer} with what it returns or throws; or somebody who waits
     * completes it with an {@link UnreadableException}, since it takes too long or three others did.
     *
     * @param replace run if this thread is given up, by the one who waits
     */
    <T> void work(Callable<T> work, CompletableFuture<T> answer, Runnable replace) {
        if (losses.get() >= MOST_LOSSES) {
            answer.completeExceptionally(
                    new UnreadableException(culprit + " took too long for " + MOST_LOSSES + " others", null));
            return;
        }
        Work one = new Work(answer, System.nanoTime(), replace);
        going.add(one);
        try {
            answer.complete(work.call());
        } catch (Exception | Error e) {
            answer.completeExceptionally(e);
        } finally {
            going.remove(one);
        }
    }

    /**
     * Waits for {@code answer}.
     *
     * @throws ExecutionException if it was completed with a fault
     */
    <T> T await(CompletableFuture<T> answer) throws InterruptedException, ExecutionException {
        long glance = Math.min(LONGEST_GLANCE.toMillis(), limit.toMillis());
        while (true) {
            try {
                return answer.get(glance, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                going.forEach(this::loseIfLate);
            }
        }
    }

    private void loseIfLate(Work one) {
        if (System.nanoTime() - one.begun > limit.toNanos()
                && one.answer.completeExceptionally(new UnreadableException(
                        culprit + " takes longer than " + limit.toSeconds() + " seconds", null))) {
            losses.incrementAndGet();
            going.remove(one);
            one.replace.run();
        }
    }
}
