package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicInteger replaced = new AtomicInteger();

    @Test
    void workThatIsDoneIsReturnedAndItsFaultIsThrown() throws Exception {
        Patience patience = new Patience(Duration.ofMinutes(1), "it");
        IllegalStateException fault = new IllegalStateException();

        assertEquals(7, patience.await(begun(patience, () -> 7)));
        CompletableFuture<Integer> failing = begun(patience, () -> {
            throw fault;
        });
        assertSame(
                fault,
                assertThrows(ExecutionException.class, () -> patience.await(failing))
                        .getCause());
        assertEquals(0, replaced.get());
    }

    @Test
    void workThatIsNotDoneIsGivenUpAndAfterThreeNothingIsBegun() {
        Patience patience = new Patience(Duration.ofMillis(1), "a pattern");
        CountDownLatch forEver = new CountDownLatch(1);

        for (int i = 0; i < 3; i++) {
            assertEquals("a pattern takes longer than 0 seconds", refusal(patience, forEver));
        }
        assertEquals("a pattern took too long for 3 others", refusal(patience, forEver));
        assertEquals(3, replaced.get());
        forEver.countDown();
    }

    @Test
    void whatWaitsBehindWorkThatIsNotDoneIsDoneByItsReplacement() throws Exception {
        Patience patience = new Patience(Duration.ofMillis(1), "a pattern");
        CountDownLatch forEver = new CountDownLatch(1);
        CompletableFuture<String> next = new CompletableFuture<>();
        new Thread(() -> patience.work(
                        () -> {
                            forEver.await();
                            return "late";
                        },
                        new CompletableFuture<>(),
                        () -> next.complete("done")))
                .start();

        assertEquals("done", patience.await(next));
        forEver.countDown();
    }

    private String refusal(Patience patience, CountDownLatch latch) {
        CompletableFuture<String> answer = begun(patience, () -> {
            latch.await();
            return "done";
        });
        return assertThrows(ExecutionException.class, () -> patience.await(answer))
                .getCause()
                .getMessage();
    }

    private <T> CompletableFuture<T> begun(Patience patience, Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        new Thread(() -> patience.work(work, answer, replaced::incrementAndGet)).start();
        return answer;
    }
}
