package io.github.interviewnotes.notes.rule.prose;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long rules of a project, whose patterns nobody has tried, are busy with a sentence. One that is too long is given
 * up: it is tried no more, and of the sentence is said that it was. After a few of them no rule is tried. Thread-safe.
 */
final class Trials {

    private static final int MOST_GIVEN_UP = 3;

    private final Duration limit;
    private final Map<Thread, Trial> going = new ConcurrentHashMap<>();
    private final Map<String, String> givenUp = new ConcurrentHashMap<>();

    /** @param begun when, in nanoseconds */
    private record Trial(String rule, String sentence, long begun) {}

    /** @param limit how long a rule may take for a sentence */
    Trials(Duration limit) {
        this.limit = limit;
    }

    /** Returns how long a rule may take for a sentence. */
    Duration limit() {
        return limit;
    }

    /** Tells whether {@code rule} is still tried. */
    boolean admit(String rule) {
        return givenUp.size() < MOST_GIVEN_UP && !givenUp.containsKey(rule);
    }

    /** Tells whether a rule was given up. */
    boolean haveGivenUp() {
        return !givenUp.isEmpty();
    }

    /** Returns why {@code rule} was given up if {@code sentence} is the one that it was given up for. */
    Optional<String> reason(String rule, String sentence) {
        return sentence.equals(givenUp.get(rule))
                ? Optional.of("longer than " + limit.toSeconds() + " seconds"
                        + (givenUp.size() < MOST_GIVEN_UP
                                ? ""
                                : ", as others do, so no rule of this project is tried any more"))
                : Optional.empty();
    }

    /** Says that this thread begins to try {@code rule} on {@code sentence}. */
    void begin(String rule, String sentence) {
        going.put(Thread.currentThread(), new Trial(rule, sentence, System.nanoTime()));
    }

    /** Says that this thread has tried the rule. */
    void end() {
        going.remove(Thread.currentThread());
    }

    /**
     * Gives up the rule that {@code thread} is trying if it takes too long.
     *
     * @return whether it does; for one trial only once
     */
    boolean giveUpIfLate(Thread thread) {
        Trial trial = going.get(thread);
        if (trial == null || System.nanoTime() - trial.begun < limit.toNanos()) {
            return false;
        }
        // first, so that whoever reads on knows
        givenUp.putIfAbsent(trial.rule, trial.sentence);
        return going.remove(thread, trial);
    }
}
