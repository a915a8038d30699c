package io.github.interviewnotes.notes.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Asks all questions, and once more those that failed. Serves one run. */
final class Passes {

    private final Tools tools;
    private final Retries retries;
    private final BiConsumer<Question, Outcome> learned;
    private final Progress progress;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Object turn = new Object();

    /** @param learned hears every outcome, from several threads */
    Passes(Tools tools, Backoff backoff, BiConsumer<Question, Outcome> learned, Progress progress) {
        this.tools = tools;
        Limits limits = tools.policy().limits();
        this.retries = new Retries(limits.attempts(), limits.longestWait(), tools.pace(), backoff);
        this.learned = learned;
        this.progress = progress;
    }

    /**
     * Returns an outcome for each question, by URL.
     *
     * @throws InterruptedException if the thread is interrupted; what is under way is cut off
     */
    Map<String, Outcome> run(List<Question> questions) throws InterruptedException {
        int seconds = tools.policy().limits().total();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        pass(questions, false, retries, end, (question, outcome) -> {
            learned.accept(question, outcome);
            synchronized (turn) {
                outcomes.put(question.address().url(), outcome);
                progress.reached(outcomes.size(), questions.size());
            }
        });
        List<Question> failed =
                questions.stream().filter(this::mayHaveRecovered).toList();
        // by now a minute may have passed, and what ailed a server may have, too; some hang for ever on HEAD
        pass(failed, true, retries.once(), end, (question, outcome) -> {
            learned.accept(question, outcome);
            outcomes.put(question.address().url(), outcome);
        });
        Verdict unasked = new Verdict.Unjudged("the limit of " + seconds + " s for the whole run was reached");
        questions.forEach(question -> outcomes.putIfAbsent(question.address().url(), Outcome.of(unasked, "")));
        return outcomes;
    }

    private boolean mayHaveRecovered(Question question) {
        Outcome outcome = outcomes.get(question.address().url());
        return outcome != null
                && retries.closed(outcome.host()).isEmpty()
                && (outcome.verdict().isDoubtful() || outcome.verdict() instanceof Verdict.NoHost);
    }

    private void pass(
            List<Question> questions, boolean withBody, Retries again, long end, BiConsumer<Question, Outcome> answered)
            throws InterruptedException {
        long left = end - System.nanoTime();
        if (questions.isEmpty() || left <= 0) {
            return;
        }
        Limits limits = tools.policy().limits();
        List<Schedule.Job> jobs = questions.stream()
                .map(question -> new Schedule.Job(question, hostOf(question), 1, System.nanoTime()))
                .toList();
        Round.Visitor visitor = question -> new Visit(tools, question, withBody).run();
        new Round(limits, tools.pace(), again, visitor, answered, jobs).run(Duration.ofNanos(left));
    }

    private String hostOf(Question question) {
        try {
            return tools.policy().asked(question.address()).host();
        } catch (BadAddressException e) {
            // the visit says so
            return "";
        }
    }
}
