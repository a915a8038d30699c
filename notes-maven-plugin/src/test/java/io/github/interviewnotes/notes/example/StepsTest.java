package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void dividesTheOutputAtItsOwnMarksOnly() {
        Steps steps = new Steps("mark", 3);
        byte[] out =
                "é\u001Eother x\n\u001Emark ok\n\u001Emark 2\nrest \u001Emark cut".getBytes(StandardCharsets.UTF_8);

        List<Steps.Step> found = steps.in(out);

        assertEquals(List.of("ok", "2"), found.stream().map(Steps.Step::answer).toList());
        assertArrayEquals(
                "é\u001Eother x\n".getBytes(StandardCharsets.UTF_8),
                found.get(0).printed());
        assertArrayEquals("rest \u001Emark cut".getBytes(StandardCharsets.UTF_8), steps.rest(out));
    }

    @Test
    void takesNoMoreMarksThanThereAreBlocks() {
        Steps steps = new Steps("mark", 1);
        byte[] out = "a\u001Emark 0\nb\u001Emark 0\n".getBytes(StandardCharsets.UTF_8);

        assertEquals(1, steps.in(out).size());
        assertArrayEquals("b\u001Emark 0\n".getBytes(StandardCharsets.UTF_8), steps.rest(out));
    }
}
