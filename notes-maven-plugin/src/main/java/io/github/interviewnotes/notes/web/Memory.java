package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.random.RandomGenerator;

/** What is known from earlier runs, and what this one learns; written as it comes, so that a run that is cut off keeps it. */
final class Memory {

    private static final long SAVE_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    private final Shelf shelf;
    private final Clock clock;
    private final Successes successes;
    private final History history = new History();
    private long saved = System.nanoTime();

    Memory(Policy policy, Shelf shelf, Clock clock, RandomGenerator random) {
        this.shelf = shelf;
        this.clock = clock;
        // the policy names variables and never holds what is in them
        String fingerprint = new Sha256().add(policy.toString()).hex();
        successes = new Successes(fingerprint, Duration.ofHours(policy.remember()), random);
        successes.read(shelf.read(Successes.FILE), clock.instant());
        history.read(shelf.read(History.FILE), today());
    }

    boolean knows(Question question) {
        return successes.know(question, clock.instant());
    }

    /** Keeps what is certain, now and then on the disk. */
    synchronized void learn(Question question, Outcome outcome) {
        if (outcome.verdict() instanceof Verdict.Alive) {
            successes.add(question, outcome.missing(), clock.instant());
            if (System.nanoTime() - saved > SAVE_EVERY_NANOS) {
                saved = System.nanoTime();
                write(Successes.FILE, successes.bytes());
            }
        }
    }

    /** Turns what a run ended with into an answer, and counts the day where it failed. */
    Answer conclude(Question question, Outcome outcome) {
        String url = question.address().url();
        Verdict verdict = outcome.verdict();
        if (verdict.isDoubtful()) {
            return new Answer(verdict, Set.of(), history.failed(url, today()));
        }
        boolean saysNothing = verdict instanceof Verdict.Blocked
                || verdict instanceof Verdict.Refused
                || verdict instanceof Verdict.Excluded
                || verdict instanceof Verdict.Unjudged;
        if (!saysNothing) {
            history.answered(url);
        }
        return new Answer(verdict, outcome.missing(), 0);
    }

    synchronized void save() {
        write(Successes.FILE, successes.bytes());
        write(History.FILE, history.bytes());
    }

    private void write(String name, byte[] bytes) {
        try {
            shelf.write(name, bytes);
        } catch (IOException e) {
            // the next run asks again; that is no reason to lose what this one has found out
            saved = System.nanoTime();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
