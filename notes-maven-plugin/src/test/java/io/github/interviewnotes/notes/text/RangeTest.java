package io.github.interviewnotes.notes.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        // a, b, a contains b, overlap
        "2, 5, 2, 5, true, true",
        "2, 5, 3, 4, true, true",
        "2, 5, 1, 5, false, true",
        "2, 5, 4, 6, false, true",
        "2, 5, 5, 6, false, false",
        "2, 5, 0, 2, false, false",
        "2, 5, 5, 5, true, false",
        "2, 5, 2, 2, true, false",
        "2, 5, 6, 6, false, false",
        "2, 2, 2, 2, true, false",
    })
    void containsAndOverlaps(int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
        Range range = new Range(start, end);
        Range other = new Range(otherStart, otherEnd);
        assertEquals(contains, range.contains(other));
        assertEquals(overlaps, range.overlaps(other));
        assertEquals(overlaps, other.overlaps(range));
    }

    @Test
    void isHalfOpen() {
        Range range = new Range(2, 5);
        assertEquals(3, range.length());
        assertTrue(range.contains(2));
        assertTrue(range.contains(4));
        assertFalse(range.contains(5));
        assertFalse(range.contains(1));
        assertFalse(range.isEmpty());
        assertTrue(Range.at(2).isEmpty());
        assertFalse(Range.at(2).contains(2));
    }

    @Test
    void joinsWithWhatLiesBetween() {
        assertEquals(new Range(1, 9), new Range(6, 9).join(new Range(1, 2)));
        assertEquals(new Range(1, 9), new Range(1, 9).join(Range.at(4)));
    }

    @Test
    void sortsByStartThenEnd() {
        assertEquals(
                List.of(Range.at(1), new Range(1, 3), Range.at(2)),
                Stream.of(Range.at(2), new Range(1, 3), Range.at(1)).sorted().toList());
    }

    @Test
    void refusesWhatIsNoRange() {
        assertEquals(
                "range 3..2 is not 0 <= start <= end",
                assertThrows(IllegalArgumentException.class, () -> new Range(3, 2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Range(-1, 2));
    }
}
