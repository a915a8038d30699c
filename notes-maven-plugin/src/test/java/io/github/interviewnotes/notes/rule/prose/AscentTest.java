package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscentTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a, a",
        "a b c, a b c",
        "c b a, a",
        "b a c, a c",
        "z a b c, a b c",
        "a b c aa, a b c",
        "a a b b a, a a b b",
        "d e a b f c, a b c",
    })
    void keepsTheMostThatIsInOrder(String items, String kept) {
        assertEquals(
                kept,
                String.join(
                        " ",
                        Ascent.longest(
                                items.isEmpty() ? List.of() : List.of(items.split(" ")),
                                Function.identity(),
                                Comparator.naturalOrder())));
    }

    @Test
    void aLongListTakesNoLongTime() {
        List<String> falling = IntStream.range(0, 50_000)
                .mapToObj(i -> String.format("%06d", 50_000 - i))
                .toList();

        assertEquals(
                1,
                Ascent.longest(falling, Function.identity(), Comparator.naturalOrder())
                        .size());
    }
}
