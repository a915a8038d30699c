package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.pdf.Strip.Kind;
import io.github.interviewnotes.notes.publish.pdf.Strip.Opening;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCostsTest {

    /** The cost before each strip, rounded to whole numbers. */
    private static String costs(List<Strip> strips) {
        PageCosts costs = new PageCosts(strips);
        return IntStream.range(0, strips.size())
                .mapToObj(i -> String.valueOf(Math.round(costs.before(i))))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing                | ''                      | ''
            one strip              | text1                   | 0
            paragraphs             | text3 text2             | 0 2500 2500 2 2500
            a heading              | text1 heading text2     | 0 0 8000 2500
            after its first lines  | heading text1 code1     | 0 8000 300
            a lead-in              | lead1 rows1             | 0 4000
            code in two pieces     | code1 code1             | 0 900
            what it prints         | code1 output2           | 0 4000 4000
            short code             | code6                   | 0 4000 4000 28 4000 4000
            long code              | code13                  | 0 4000 4000 14 14 14 14 14 14 14 14 4000 4000
            a short table          | rows6                   | 0 4000 4000 18 4000 4000
            the first row          | table1                  | 0 8000
            a drawing              | drawing3                | 0 2500 2500
            a caption              | picture3 trailer        | 0 8000
            """)
    void aPageEndsBeforeAStrip(String what, String strips, String costs) {
        assertEquals(costs, costs(Strips.of(strips)));
    }

    @ParameterizedTest(name = "''{0}'' before ''{1}''")
    @CsvSource({
        "'x = 1', '', 80",
        "'', 'y = 2', 3",
        "'x = 1', 'y = 2', 14",
        "'x = 1', '    y = 2', 22",
        "'x = 1', '          y = 2', 30",
        "'}', '}', 44",
        "'    x = 1', 'else:', 44",
        "'def f():', '    y = 2', 47",
        "'f(a,', '  b)', 43",
        "'# why', 'y = 2', 39"
    })
    void codeEndsBestBetweenWhatBelongsTogether(String before, String line, int cost) {
        assertEquals(cost, new PageCosts(code(before, line)).before(10));
    }

    /** 20 lines of code, two of them in the middle as given. */
    private static List<Strip> code(String before, String line) {
        return IntStream.range(0, 20)
                .mapToObj(i -> {
                    String text = i == 9 ? before : i == 10 ? line : "it = 1";
                    Opening opening = Strips.of("code1").get(0).opening().orElseThrow();
                    return new Strip(Kind.CODE, 0, i, 20, i, i + 1, Optional.empty(), text, Optional.of(opening));
                })
                .toList();
    }

    @Test
    void emptyRoomCostsMoreThanItsPart() {
        assertEquals(0, PageCosts.ofRoom(0));
        assertEquals(6, PageCosts.ofRoom(0.1), 1e-9);
        assertEquals(24, PageCosts.ofRoom(0.2), 1e-9);
        assertTrue(PageCosts.ofRoom(0.24) > PageCosts.ofRoom(0.22) + 700);
    }
}
