package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import io.github.interviewnotes.notes.text.Sha256;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final Trials trials;
    private final Patience patience;
    private final ThreadPoolExecutor threads;
    private final Map<String, CompletableFuture<List<Remark.Fault>>> readings = new ConcurrentHashMap<>();
    private final AtomicBoolean foreseen = new AtomicBoolean();

    /**
     * @param reader who reads
     * @param basis what beside a text changes the reader's answer
     * @param memory what was read before
     * @param trials of the rules that the reader has of the project
     * @param seats how many texts are read at a time, at least 1
     */
    ReadingRoom(Proofreader reader, String basis, ProseMemory memory, Trials trials, int seats) {
        this.reader = reader;
        this.basis = basis;
        this.memory = memory;
        this.trials = trials;
        this.patience = new Patience(trials);
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                seats, seats, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "notes-prose-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Has the reader get ready if {@code wording} is new to it.
     *
     * @return whether it is
     */
    boolean foresee(Wording wording) {
        if (memory.recall(key(wording)).isPresent()) {
            return false;
        }
        if (!foreseen.getAndSet(true)) {
            threads.execute(() -> {
                try {
                    reader.prepare();
                } catch (IllegalStateException e) {
                    // so it does for the first text, of which it is told
                    return;
                }
            });
        }
        return true;
    }

    /** Begins to read {@code wording}, if nobody has. */
    void expect(Wording wording) {
        answer(wording);
    }

    /**
     * Returns the faults of {@code wording}.
     *
     * @throws UnreadableException if the text defeats the reader
     */
    List<Remark.Fault> read(Wording wording) throws UnreadableException {
        try {
            return patience.await(answer(wording));
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

    private CompletableFuture<List<Remark.Fault>> answer(Wording wording) {
        CompletableFuture<List<Remark.Fault>> begun = readings.get(wording.text());
        if (begun != null) {
            return begun;
        }
        CompletableFuture<List<Remark.Fault>> answer = new CompletableFuture<>();
        CompletableFuture<List<Remark.Fault>> sooner = readings.putIfAbsent(wording.text(), answer);
        if (sooner != null) {
            return sooner;
        }
        memory.recall(key(wording))
                .flatMap(text -> FaultText.parse(text, wording.text().length()))
                .ifPresentOrElse(answer::complete, () -> threads.execute(() -> work(wording, answer)));
        return answer;
    }

    private void work(Wording wording, CompletableFuture<List<Remark.Fault>> answer) {
        try {
            reader.prepare();
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
            return;
        }
        patience.work(() -> readNow(wording), answer, () -> readAgain(wording, answer));
    }

    /** The thread that is lost keeps its seat. */
    private synchronized void readAgain(Wording wording, CompletableFuture<List<Remark.Fault>> answer) {
        threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
        threads.setCorePoolSize(threads.getMaximumPoolSize());
        threads.execute(() -> work(wording, answer));
    }

    private List<Remark.Fault> readNow(Wording wording) throws UnreadableException {
        List<Remark.Fault> faults = reader.read(wording);
        if (!trials.haveGivenUp()) {
            memory.keep(key(wording), FaultText.of(faults));
        }
        return faults;
    }

    private String key(Wording wording) {
        return new Sha256().add("grammar").add(basis).add(wording.text()).hex();
    }
}
