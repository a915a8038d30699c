package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one pass does whose visits fail. */
@Timeout(60)
class RoundTest {

    @Test
    void aPageThatIsTooLargeForTheMemoryDoesNotHoldTheRunUp() throws InterruptedException {
        Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
        List<Schedule.Job> jobs = Stream.of("http://site.example/large", "http://site.example/small")
                .map(url -> new Schedule.Job(Asking.question(url), "site.example", 1, System.nanoTime()))
                .toList();
        Round.Visitor visitor = question -> {
            if (question.address().url().endsWith("large")) {
                throw new OutOfMemoryError("Java heap space");
            }
            return Outcome.of(new Verdict.Alive(), "site.example");
        };
        Backoff backoff = new Backoff(Duration.ofMillis(1), new Random(1));

        new Round(
                        Asking.QUICK,
                        1,
                        new Pace(Duration.ZERO),
                        backoff,
                        visitor,
                        (question, outcome) -> verdicts.put(question.address().url(), outcome.verdict()),
                        jobs)
                .run(Duration.ofSeconds(2));

        assertEquals(
                Map.of(
                        "http://site.example/large",
                        new Verdict.Unjudged("asking failed with OutOfMemoryError"),
                        "http://site.example/small",
                        new Verdict.Alive()),
                verdicts);
    }
}
