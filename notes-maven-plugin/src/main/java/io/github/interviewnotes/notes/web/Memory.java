package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;

/** What is known from earlier runs, and what this one learns, as it comes, so that a run that is cut off keeps it. Thread-safe. */
final class Memory {

    private final Shelf shelf;
    private final Clock clock;
    private final Successes successes;
    private final History history = new History();
    private boolean changed = true;

    Memory(Policy policy, Shelf shelf, Clock clock, RandomGenerator random) {
        this.shelf = shelf;
        this.clock = clock;
        // the policy names variables and never holds what is in them
        String fingerprint = new Sha256().add(policy.toString()).hex();
        successes = new Successes(fingerprint, Duration.ofHours(policy.remember()), random);
        successes.read(shelf.read(Successes.FILE), clock.instant());
        history.read(shelf.read(History.FILE), today());
    }

    synchronized boolean knows(Question question) {
        return successes.know(question, clock.instant());
    }

    /** Keeps what a page said; what it says later in the same run takes its place. */
    synchronized void learn(Question question, Outcome outcome) {
        if (outcome.verdict() instanceof Verdict.Alive) {
            successes.add(question, outcome.missing(), clock.instant());
        }
        String url = question.address().url();
        if (outcome.verdict().isAboutTheName()) {
            // whether the name is to blame, or this computer is offline, is known at the end only
            history.unknown(url);
        } else {
            count(url, outcome.verdict());
        }
        changed = true;
    }

    /** Turns what a run ended with into an answer. */
    synchronized Answer conclude(Question question, Outcome outcome) {
        int days = count(question.address().url(), outcome.verdict());
        changed = true;
        return new Answer(outcome.verdict(), outcome.missing(), days);
    }

    /** Keeps the history of a page; more than once a day changes nothing. Returns the number of days on which it failed. */
    private int count(String url, Verdict verdict) {
        if (verdict.isDoubtful()) {
            return history.failed(url, today());
        }
        if (verdict.isSilent()) {
            history.unknown(url);
        } else {
            history.answered(url);
        }
        return 0;
    }

    /** Writes what was learned since it was last written. */
    synchronized void save() {
        if (changed) {
            changed = false;
            write(Successes.FILE, successes.bytes());
            write(History.FILE, history.bytes());
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            shelf.write(name, bytes);
        } catch (IOException e) {
            // the next run asks again; that is no reason to lose what this one has found out
            changed = true;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
