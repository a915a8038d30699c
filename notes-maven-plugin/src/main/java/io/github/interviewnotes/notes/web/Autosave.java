package io.github.interviewnotes.notes.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Writes a memory to the disk every few seconds, so that a run that is killed has lost no more than that, and when the process is asked
 * to end, as by Ctrl-C, so that it has lost nothing.
 */
final class Autosave implements AutoCloseable {

    private static final int SECONDS = 2;

    private final Memory memory;
    private final Thread hook;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "notes-web-memory");
        made.setDaemon(true);
        return made;
    });

    Autosave(Memory memory) {
        this.memory = memory;
        this.hook = new Thread(memory::save, "notes-web-memory-end");
    }

    void start() {
        Runtime.getRuntime().addShutdownHook(hook);
        thread.scheduleWithFixedDelay(memory::save, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Writes no more; what was learned last is left to the caller. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the virtual machine is ending, and the hook is at work
        }
    }
}
