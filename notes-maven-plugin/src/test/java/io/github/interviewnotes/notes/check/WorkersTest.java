package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkersTest {

    @Test
    void answersStandInTheOrderOfTheItems() {
        try (Workers workers = new Workers(4)) {
            List<Integer> items = IntStream.range(0, 1000).boxed().toList();

            assertEquals(items.stream().map(item -> item * 2).toList(), workers.map(items, item -> item * 2));
        }
    }

    @Test
    void theFirstFailureInItemOrderIsThrown() {
        try (Workers workers = new Workers(4)) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> workers.map(List.of(1, 2, 3), item -> {
                        if (item > 1) {
                            throw new IllegalStateException("item " + item);
                        }
                        return item;
                    }));

            assertEquals("item 2", thrown.getMessage());
        }
    }

    @Test
    void anItemThatHangsDoesNotLoseTheOthers() {
        CountDownLatch never = new CountDownLatch(1);
        try (Workers workers = new Workers(2)) {
            List<String> answers = workers.map(
                    List.of("a", "hangs", "c"),
                    item -> {
                        if (item.equals("hangs")) {
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }
                        return item;
                    },
                    1,
                    item -> "late");

            assertEquals(List.of("a", "late", "c"), answers);
        }
    }

    @Test
    void workRunsOnOwnDaemonThreadsWithTheCallersClassLoader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (Workers workers = new Workers(1)) {
            Thread thread =
                    workers.map(List.of(1), item -> Thread.currentThread()).get(0);

            assertSame(loader, thread.getContextClassLoader());
            assertEquals(true, thread.isDaemon());
            assertFalse(thread.getName().startsWith("ForkJoinPool"));
        }
    }
}
