package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one pass does whose visits fail, or whose listener does. */
@Timeout(60)
class RoundTest {

    private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

    private Round round(Round.Visitor visitor, BiConsumer<Question, Outcome> answered) {
        List<Schedule.Job> jobs = Stream.of("http://site.example/odd", "http://site.example/small")
                .map(url -> new Schedule.Job(Asking.question(url), "site.example", 1, System.nanoTime()))
                .toList();
        Backoff backoff = new Backoff(Duration.ofMillis(1), new Random(1));
        Pace pace = new Pace(Duration.ZERO);
        return new Round(Asking.QUICK, pace, new Retries(1, 5, pace, backoff), visitor, answered, jobs);
    }

    private void keep(Question question, Outcome outcome) {
        verdicts.put(question.address().url(), outcome.verdict());
    }

    /** Throws on the odd page; the other one is there. */
    private static Round.Visitor throwing(Error error) {
        return question -> {
            if (question.address().url().endsWith("odd")) {
                throw error;
            }
            return alive();
        };
    }

    private static Outcome alive() {
        return Outcome.of(new Verdict.Alive(), "site.example");
    }

    @Test
    void aPageThatIsTooLargeForTheMemoryDoesNotHoldTheRunUp() throws InterruptedException {
        round(throwing(new OutOfMemoryError("Java heap space")), this::keep).run(Duration.ofMinutes(10));

        assertEquals(
                Map.of(
                        "http://site.example/odd",
                        new Verdict.Unjudged("asking failed with OutOfMemoryError"),
                        "http://site.example/small",
                        new Verdict.Alive()),
                verdicts);
    }

    /** Within the minute of this test, though the run has ten. */
    @Test
    void anErrorThatNoPageIsToBlameForEndsTheRun() {
        Error error = new NoClassDefFoundError("org/jsoup/Jsoup");

        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> round(throwing(error), this::keep).run(Duration.ofMinutes(10)));

        assertEquals(
                "asking for links broke off with java.lang.NoClassDefFoundError: org/jsoup/Jsoup", thrown.getMessage());
        assertSame(error, thrown.getCause());
    }

    @Test
    void aListenerThatFailsEndsTheRun() {
        Round failing = round(question -> alive(), (question, outcome) -> {
            throw new IllegalArgumentException("no disk");
        });

        assertEquals(
                "asking for links broke off with java.lang.IllegalArgumentException: no disk",
                assertThrows(IllegalStateException.class, () -> failing.run(Duration.ofMinutes(10)))
                        .getMessage());
    }

    @Test
    void whoStillAsksIsCutOffThen() {
        Round.Visitor visitor = question -> {
            if (question.address().url().endsWith("odd")) {
                throw new AssertionError("a fault of ours");
            }
            Thread.sleep(600_000);
            return alive();
        };

        assertThrows(
                IllegalStateException.class, () -> round(visitor, this::keep).run(Duration.ofMinutes(10)));
        assertEquals(Map.of(), verdicts);
    }

    /** A run that is cut off has then learned of all but the last few of the pages that it asked for, whatever they said. */
    @Test
    void whatFailsIsLearnedAsSteadilyAsWhatIsThere() throws InterruptedException {
        List<Schedule.Job> jobs = IntStream.range(0, 40)
                .mapToObj(i -> "http://site.example/" + (i % 2 == 0 ? "fails" : "fine") + i)
                .map(url -> new Schedule.Job(Asking.question(url), "site.example", 1, System.nanoTime()))
                .toList();
        Set<String> asked = ConcurrentHashMap.newKeySet();
        Round.Visitor visitor = question -> {
            asked.add(question.address().url());
            return question.address().url().contains("fails")
                    ? Outcome.of(new Verdict.Unreachable("it fails"), "site.example")
                    : alive();
        };
        List<Integer> open = Collections.synchronizedList(new ArrayList<>());
        BiConsumer<Question, Outcome> answered = (question, outcome) -> {
            keep(question, outcome);
            open.add(asked.size() - verdicts.size());
        };
        Pace pace = new Pace(Duration.ofMillis(10));
        Retries retries = new Retries(2, 5, pace, new Backoff(Duration.ofMillis(1), new Random(1)));

        new Round(Asking.QUICK, pace, retries, visitor, answered, jobs).run(Duration.ofMinutes(10));

        assertEquals(40, verdicts.size());
        assertTrue(Collections.max(open) < 10, "pages that were asked for and not yet learned of: " + open);
    }
}
