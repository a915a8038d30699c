package io.github.interviewnotes.notes.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Fence;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "EXACT¦a|b¦a|b¦true",
                "EXACT¦a|b¦|a  |b||¦true",
                "EXACT¦a|b¦a||b¦false",
                "EXACT¦ a¦a¦false",
                "EXACT¦a...¦ab¦false",
                "ELLIPSIS¦a...¦ab|c¦true",
                "ELLIPSIS¦a...d¦ab|cd¦true",
                "ELLIPSIS¦...¦anything¦true",
                "ELLIPSIS¦ab...bc¦abc¦false",
                "ELLIPSIS¦a...b...c¦a-b-b-c¦true",
                "ELLIPSIS¦a...b...c¦a-c-b¦false",
                "ELLIPSIS¦a...a¦a¦false",
                "ELLIPSIS¦a.b¦axb¦false",
                "CONTAINS¦b|  a ¦xax|xbx¦true",
                "CONTAINS¦b|c¦abd¦false",
            })
    void compares(Expected.Mode mode, String wanted, String printed, boolean met) {
        assertEquals(met, expected(mode, wanted.replace('|', '\n')).isMetBy(printed.replace('|', '\n')));
    }

    @Test
    void manyEllipsesTakeNoTime() {
        Expected expected = expected(Expected.Mode.ELLIPSIS, "a...".repeat(2000) + "b");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertEquals(false, expected.isMetBy("a".repeat(1_000_000))));
    }

    private static Expected expected(Expected.Mode mode, String text) {
        Fence fence =
                Notes.parse("n.md", "````text\n" + text + "\n````\n").fences().get(0);
        return new Expected(fence, mode);
    }
}
