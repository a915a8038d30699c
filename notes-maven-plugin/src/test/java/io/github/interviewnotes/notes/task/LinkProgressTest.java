package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LinkProgressTest {

    private final List<String> shown = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();

    private LinkProgress progress(boolean oneLine) {
        return new LinkProgress(new ProgressLine(shown::add, oneLine, () -> seconds.get() * 1_000_000_000L));
    }

    @Test
    void aTerminalShowsOneLineThatIsGoneAtTheEnd() {
        LinkProgress progress = progress(true);
        progress.reached(1, 30);
        seconds.set(1);
        progress.reached(2, 30);
        progress.reached(3, 30);
        seconds.set(2);
        progress.reached(29, 30);
        progress.reached(30, 30);

        assertEquals(List.of("\rLinks: 2 of 30 asked", "\rLinks: 29 of 30 asked", "\r" + " ".repeat(21) + "\r"), shown);
    }

    @Test
    void aLogHasALineNowAndThenAndNoneForAShortRun() {
        LinkProgress progress = progress(false);
        for (int i = 1; i <= 30; i++) {
            seconds.set(i);
            progress.reached(i, 30);
        }

        assertEquals(List.of("Links: 10 of 30 asked", "Links: 20 of 30 asked", "Links: 30 of 30 asked"), shown);
    }
}
