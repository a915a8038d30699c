package io.github.interviewnotes.notes.config;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is made on a thread of its own while its maker goes on: a reader of XML and one of YAML each take long to start, and
 * know nothing of each other.
 */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to make what {@code source} gives. */
    static <T> Beside<T> of(Supplier<T> source) {
        FutureTask<T> task = new FutureTask<>(source::get);
        Thread thread = new Thread(task, "notes-configuration");
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /** Waits for it, also where the calling thread is interrupted meanwhile, and returns it. */
    T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }
}
