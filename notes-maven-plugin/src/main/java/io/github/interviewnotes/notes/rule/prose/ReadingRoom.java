package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where texts are read for grammar: each text once, on threads of its own, so that a long note keeps all of them busy;
 * and not at all where the memory has an answer. The threads start with the first text that is new, and end when
 * nothing more comes. Thread-safe.
 */
final class ReadingRoom {

    private static final int IDLE_SECONDS = 2;

    private final Proofreader reader;
    private final String basis;
    private final ProseMemory memory;
    private final ThreadPoolExecutor threads;
    private final Map<String, FutureTask<List<Remark.Fault>>> readings = new ConcurrentHashMap<>();

    /**
     * @param reader who reads
     * @param basis what beside a text changes the reader's answer
     * @param memory what was read before
     * @param seats how many texts are read at a time, at least 1
     */
    ReadingRoom(Proofreader reader, String basis, ProseMemory memory, int seats) {
        this.reader = reader;
        this.basis = basis;
        this.memory = memory;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                seats, seats, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "notes-prose-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** Begins to read {@code wording} and returns its faults to come. */
    Future<List<Remark.Fault>> read(Wording wording) {
        FutureTask<List<Remark.Fault>> begun = readings.get(wording.text());
        if (begun != null) {
            return begun;
        }
        Optional<List<Remark.Fault>> known = memory.recall(key(wording))
                .flatMap(text -> FaultText.parse(text, wording.text().length()));
        FutureTask<List<Remark.Fault>> task =
                new FutureTask<>(() -> known.isPresent() ? known.get() : readNow(wording));
        FutureTask<List<Remark.Fault>> sooner = readings.putIfAbsent(wording.text(), task);
        if (sooner != null) {
            return sooner;
        }
        if (known.isPresent()) {
            task.run();
        } else {
            threads.execute(task);
        }
        return task;
    }

    /**
     * Waits for faults.
     *
     * @throws UnreadableException if the text defeated the reader
     */
    static List<Remark.Fault> await(Future<List<Remark.Fault>> reading) throws UnreadableException {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the notes", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private List<Remark.Fault> readNow(Wording wording) throws UnreadableException {
        List<Remark.Fault> faults = reader.read(wording);
        memory.keep(key(wording), FaultText.of(faults));
        return faults;
    }

    private String key(Wording wording) {
        return new Sha256().add("grammar").add(basis).add(wording.text()).hex();
    }
}
