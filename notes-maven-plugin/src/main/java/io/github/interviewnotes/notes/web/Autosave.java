package io.github.interviewnotes.notes.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Writes a memory to the disk every few seconds, so that a run that is killed has lost no more than that. */
final class Autosave implements AutoCloseable {

    private static final int SECONDS = 2;

    private final Memory memory;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "notes-web-memory");
        made.setDaemon(true);
        return made;
    });

    Autosave(Memory memory) {
        this.memory = memory;
    }

    void start() {
        thread.scheduleWithFixedDelay(memory::save, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Writes no more; what was learned last is left to the caller. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
