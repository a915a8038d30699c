package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Asks a number of questions, each as often as it may be asked. Serves one pass. */
final class Round {

    /** Goes to one URL. */
    interface Visitor {
        Outcome visit(Question question) throws InterruptedException;
    }

    private final Limits limits;
    private final Retries retries;
    private final Visitor visitor;
    private final BiConsumer<Question, Outcome> answered;
    private final Schedule schedule;
    private final AtomicReference<Throwable> trouble = new AtomicReference<>();

    Round(
            Limits limits,
            Pace pace,
            Retries retries,
            Visitor visitor,
            BiConsumer<Question, Outcome> answered,
            List<Schedule.Job> jobs) {
        this.limits = limits;
        this.retries = retries;
        this.visitor = visitor;
        this.answered = answered;
        this.schedule = new Schedule(pace, limits.perHost(), jobs);
    }

    /**
     * Asks until every question has its answer or time is up.
     *
     * @throws InterruptedException if the thread is interrupted; what is under way is cut off
     * @throws IllegalStateException if something failed that no page is to blame for; what is under way is cut off
     */
    void run(Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(limits.concurrency(), task -> {
            Thread thread = new Thread(task, "notes-web");
            thread.setDaemon(true);
            return thread;
        });
        CountDownLatch over = new CountDownLatch(limits.concurrency());
        try {
            IntStream.range(0, limits.concurrency()).forEach(i -> threads.execute(() -> work(over)));
            over.await(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS);
        } finally {
            schedule.stop();
            threads.shutdownNow();
            // nobody must answer any more when this method has returned
            threads.awaitTermination(5, TimeUnit.SECONDS);
        }
        if (trouble.get() != null) {
            throw new IllegalStateException("asking for links broke off with " + trouble.get(), trouble.get());
        }
    }

    /** @param over counts down as threads end, and at once when the whole round must */
    private void work(CountDownLatch over) {
        try {
            for (Optional<Schedule.Job> job = schedule.next(); job.isPresent(); job = schedule.next()) {
                ask(job.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            trouble.compareAndSet(null, e);
            LongStream.range(0, over.getCount()).forEach(i -> over.countDown());
        } finally {
            over.countDown();
        }
    }

    private void ask(Schedule.Job job) throws InterruptedException {
        Optional<Schedule.Job> next = Optional.empty();
        try {
            Optional<Outcome> closed = retries.closed(job.host());
            Outcome outcome = closed.isPresent() ? closed.get() : visit(job.question());
            next = closed.isPresent()
                    ? Optional.empty()
                    : retries.waitAfter(job, outcome).map(job::again);
            if (next.isEmpty()) {
                answered.accept(job.question(), outcome);
            }
        } finally {
            next.ifPresentOrElse(again -> schedule.again(job, again), () -> schedule.finished(job));
        }
    }

    private Outcome visit(Question question) throws InterruptedException {
        try {
            return visitor.visit(question);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // one odd page must not end the run
            return Outcome.of(
                    new Verdict.Unjudged("asking failed with " + e.getClass().getSimpleName()), "");
        }
    }
}
