package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final List<String> shown = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();

    private ProgressLine line(boolean oneLine) {
        return new ProgressLine(shown::add, oneLine, () -> seconds.get() * 1_000_000_000L);
    }

    @Test
    void aShorterTextCoversALongerOne() {
        ProgressLine line = line(true);
        seconds.set(1);
        line.show("PDF: 40 chapters");
        seconds.set(2);
        line.show("PDF: page 1");
        line.clear();
        line.clear();

        assertEquals(List.of("\rPDF: 40 chapters", "\rPDF: page 1     ", "\r" + " ".repeat(16) + "\r"), shown);
    }

    @Test
    void aLogIsToldEveryTenSecondsAndNothingIsCleared() {
        ProgressLine line = line(false);
        for (int i = 1; i <= 25; i++) {
            seconds.set(i);
            line.show("PDF: page " + i);
        }
        line.clear();

        assertEquals(List.of("PDF: page 10", "PDF: page 20"), shown);
    }
}
