package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Waits for work so long and no longer. Nothing can stop a regular expression, so work that takes longer goes on in a
 * thread that nobody waits for; after a few such losses nothing is begun any more. Thread-safe.
 */
final class Patience {

    private static final int MOST_LOSSES = 3;

    private final Duration limit;
    private final String culprit;
    private final AtomicInteger losses = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "grammar");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param limit how long a piece of work may take
     * @param culprit what takes long if something does, as messages call it
     */
    Patience(Duration limit, String culprit) {
        this.limit = limit;
        this.culprit = culprit;
    }

    /**
     * Returns what {@code work} returns.
     *
     * @throws UnreadableException if it takes too long, or three others did
     * @throws ExecutionException if it throws
     */
    <T> T await(Callable<T> work) throws UnreadableException, ExecutionException {
        if (losses.get() >= MOST_LOSSES) {
            throw new UnreadableException(culprit + " took too long for " + MOST_LOSSES + " others", null);
        }
        Future<T> future = threads.submit(work);
        try {
            return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            losses.incrementAndGet();
            throw new UnreadableException(culprit + " takes longer than " + limit.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("interrupted", e);
        }
    }
}
