package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Trials trials = new Trials(Duration.ofMillis(1));
    private final Patience patience = new Patience(trials);
    private final CountDownLatch forEver = new CountDownLatch(1);

    @Test
    void workThatIsDoneIsReturnedAndItsFaultIsThrown() throws Exception {
        IllegalStateException fault = new IllegalStateException();

        assertEquals("done", patience.await(begun(() -> "done")));
        CompletableFuture<String> failing = begun(() -> {
            throw fault;
        });
        assertSame(
                fault,
                assertThrows(ExecutionException.class, () -> patience.await(failing))
                        .getCause());
        assertFalse(trials.haveGivenUp());
    }

    @Test
    void workThatTriesNoRuleMayTakeLong() throws Exception {
        CompletableFuture<String> slow = begun(() -> {
            Thread.sleep(50);
            return "done";
        });

        assertEquals("done", patience.await(slow));
    }

    @Test
    void aRuleThatTakesTooLongIsGivenUpAndTheWorkBegunAgain() throws Exception {
        assertEquals("again", patience.await(begun(() -> tried("R_SLOW", "One."))));

        assertFalse(trials.admit("R_SLOW"));
        assertTrue(trials.admit("R_OTHER"));
        assertEquals(Optional.of("longer than 0 seconds"), trials.reason("R_SLOW", "One."));
        assertEquals(Optional.empty(), trials.reason("R_SLOW", "Two."));
        forEver.countDown();
    }

    @Test
    void afterThreeNoRuleIsTried() throws Exception {
        for (String rule : new String[] {"R_ONE", "R_TWO", "R_THREE"}) {
            assertTrue(trials.admit("R_OTHER"));
            assertEquals("again", patience.await(begun(() -> tried(rule, "One."))));
        }

        assertFalse(trials.admit("R_OTHER"));
        assertEquals(Optional.empty(), trials.reason("R_OTHER", "One."));
        assertEquals(
                Optional.of("longer than 0 seconds, as others do, so no rule of this project is tried any more"),
                trials.reason("R_THREE", "One."));
        forEver.countDown();
    }

    private String tried(String rule, String sentence) throws InterruptedException {
        trials.begin(rule, sentence);
        forEver.await();
        trials.end();
        return "late";
    }

    private CompletableFuture<String> begun(Callable<String> work) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        new Thread(() -> patience.work(work, answer, () -> answer.complete("again"))).start();
        return answer;
    }
}
