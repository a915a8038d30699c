package io.github.interviewnotes.notes.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The engine's own threads. Never the common pool: inside a Maven plugin its threads see another class loader, so that what is
 * looked up through it fails only in parallel.
 */
public final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    /**
     * Starts the threads as they are needed.
     *
     * @param count how many, at least 1
     */
    public Workers(int count) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "notes-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
    }

    /**
     * Applies {@code work} to each item and returns the answers in the items' order.
     *
     * @throws RuntimeException what {@code work} threw for the first item that failed
     */
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        List<Future<R>> futures = submit(items, work);
        List<R> results = new ArrayList<>(items.size());
        try {
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    /**
     * Applies {@code work} to each item, but waits for none of them longer than {@code seconds} once those before it are done.
     *
     * @param late gives the answer for an item that was not done in time; its thread is interrupted and left alone
     */
    public <T, R> List<R> map(List<T> items, Function<T, R> work, long seconds, Function<T, R> late) {
        List<Future<R>> futures = submit(items, work);
        List<R> results = new ArrayList<>(items.size());
        try {
            for (int i = 0; i < items.size(); i++) {
                try {
                    results.add(futures.get(i).get(seconds, TimeUnit.SECONDS));
                } catch (TimeoutException | CancellationException e) {
                    futures.get(i).cancel(true);
                    results.add(late.apply(items.get(i)));
                }
            }
            return results;
        } catch (InterruptedException e) {
            throw interrupted();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            futures.forEach(future -> future.cancel(true));
        }
    }

    private <T, R> List<Future<R>> submit(List<T> items, Function<T, R> work) {
        List<Future<R>> futures = new ArrayList<>(items.size());
        for (T item : items) {
            Callable<R> task = () -> work.apply(item);
            futures.add(threads.submit(task));
        }
        return futures;
    }

    private static RuntimeException interrupted() {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while checking the notes");
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        if (e.getCause() instanceof Error cause) {
            throw cause;
        }
        return new IllegalStateException(e.getCause());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
