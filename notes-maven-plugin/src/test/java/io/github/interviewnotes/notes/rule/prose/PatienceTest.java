package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.interviewnotes.notes.rule.prose.Proofreader.UnreadableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void workThatIsDoneIsReturnedAndItsFaultIsThrown() throws Exception {
        Patience patience = new Patience(Duration.ofMinutes(1), "it");
        IllegalStateException fault = new IllegalStateException();

        assertEquals(7, patience.await(() -> 7));
        assertSame(
                fault,
                assertThrows(
                                ExecutionException.class,
                                () -> patience.await(() -> {
                                    throw fault;
                                }))
                        .getCause());
    }

    @Test
    void workThatIsNotDoneIsGivenUpAndAfterThreeNothingIsBegun() throws Exception {
        Patience patience = new Patience(Duration.ofMillis(1), "a pattern");
        CountDownLatch forEver = new CountDownLatch(1);

        for (int i = 0; i < 3; i++) {
            assertEquals("a pattern takes longer than 0 seconds", refusal(patience, forEver));
        }
        assertEquals("a pattern took too long for 3 others", refusal(patience, forEver));
        forEver.countDown();
    }

    private static String refusal(Patience patience, CountDownLatch latch) {
        return assertThrows(
                        UnreadableException.class,
                        () -> patience.await(() -> {
                            latch.await();
                            return "done";
                        }))
                .getMessage();
    }
}
