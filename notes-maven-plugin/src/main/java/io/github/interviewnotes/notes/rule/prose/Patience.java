package io.github.interviewnotes.notes.rule.prose;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for what is read, but not for a rule that takes too long. Nothing can stop a regular expression, so such a rule
 * goes on in its thread, which nobody waits for and another replaces, and the text is read again without it. Whoever
 * waits keeps an eye on all that is going on: to hand each text to a thread of its own would cost more than to read it.
 * Thread-safe.
 */
final class Patience {

    private static final long LONGEST_GLANCE_MILLIS = 1_000;

    private final Trials trials;
    private final Set<Work> going = ConcurrentHashMap.newKeySet();

    /**
     * What is going on.
     *
     * @param again run where it is given up
     */
    private record Work(Thread thread, CompletableFuture<?> answer, Runnable again) {}

    /** @param trials of the rules that may take too long */
    Patience(Trials trials) {
        this.trials = trials;
    }

    /**
     * Does {@code work} on this thread and completes {@code answer} with what it returns or throws.
     *
     * @param again run if this thread is given up, by one who waits; has to complete the answer
     */
    <T> void work(Callable<T> work, CompletableFuture<T> answer, Runnable again) {
        Work one = new Work(Thread.currentThread(), answer, again);
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
        long glance = Math.min(LONGEST_GLANCE_MILLIS, trials.limit().toMillis());
        while (true) {
            try {
                return answer.get(glance, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                going.forEach(this::loseIfLate);
            }
        }
    }

    private void loseIfLate(Work one) {
        if (trials.giveUpIfLate(one.thread) && going.remove(one)) {
            one.again.run();
        }
    }
}
