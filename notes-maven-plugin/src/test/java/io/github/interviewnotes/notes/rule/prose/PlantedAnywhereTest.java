package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors in constructs within constructs are found exactly where they stand, and nothing beside them. */
class PlantedAnywhereTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("planted.seeds", 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isFoundWhereItStands(long seed) {
        String marked = new RandomMarkdown(seed).note();

        assertEquals(Planted.places(marked), Planted.found(marked), () -> marked);
    }
}
