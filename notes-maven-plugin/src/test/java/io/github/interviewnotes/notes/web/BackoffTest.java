package io.github.interviewnotes.notes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long the pauses are between asking and asking again. */
@Timeout(60)
class BackoffTest {

    /** Gives the same number for ever. */
    private static RandomGenerator always(double number) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("only parts of one are wanted");
            }

            @Override
            public double nextDouble() {
                return number;
            }
        };
    }

    private static List<Long> millis(Backoff backoff, int failures) {
        return IntStream.rangeClosed(1, failures)
                .mapToObj(backoff::after)
                .map(Duration::toMillis)
                .toList();
    }

    @Test
    void eachPauseIsTwiceTheOneBeforeUntilAMinute() {
        assertEquals(
                List.of(1000L, 2000L, 4000L, 8000L, 16_000L, 32_000L, 64_000L, 64_000L),
                millis(new Backoff(Duration.ofSeconds(1), always(0.5)), 8));
    }

    @Test
    void chanceDecidesBetweenHalfOfItAndOneAndAHalf() {
        assertEquals(List.of(500L, 1000L, 2000L), millis(new Backoff(Duration.ofSeconds(1), always(0)), 3));
        assertEquals(List.of(1499L, 2999L, 5999L), millis(new Backoff(Duration.ofSeconds(1), always(0.99999)), 3));
        Backoff backoff = new Backoff(Duration.ofSeconds(1), new Random(7));
        Set<Duration> pauses = Stream.generate(() -> backoff.after(1)).limit(20).collect(Collectors.toSet());
        assertTrue(pauses.size() > 15, () -> "they differ: " + pauses);
    }

    /** The third request comes twice as long after the second as the second after the first, and so on. */
    @Test
    void aRealServerIsLeftAloneThatLong() throws IOException {
        try (RudeServer server = new RudeServer()) {
            server.on("/", (request, connection) -> connection.reset());
            Asking asking = new Asking();
            asking.random = always(0.5);
            asking.firstBackoff = Duration.ofMillis(100);
            asking.policy = Asking.with(Policy.defaults(), new Limits(1, 1, 0, 2, 2, 1000, 4, 4, 5, 60));

            asking.answer("http://site.example:" + server.port() + "/", "a");

            List<Long> waits = new ArrayList<>();
            for (int i = 1; i < server.requests().size(); i++) {
                waits.add((server.requests().get(i).nanos()
                                - server.requests().get(i - 1).nanos())
                        / 1_000_000);
            }
            // four attempts and the second pass
            assertEquals(4, waits.size(), waits::toString);
            assertTrue(waits.get(0) >= 99 && waits.get(1) >= 199 && waits.get(2) >= 399, waits::toString);
        }
    }
}
