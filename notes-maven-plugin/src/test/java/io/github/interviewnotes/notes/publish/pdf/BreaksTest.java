package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {

    /** A bar shows where a line may end. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "PROSE; one |two  |three",
                "PROSE; well-|known |and/|or |--hard |-1 |/etc",
                "PROSE; a—|b – |c",
                "PROSE; 20 % |of |5 % |x |%",
                "PROSE; (see |this), |that",
                "CODE; f(|a, |b)(|c[|0], |{|'k': |1})",
                "CODE; x = |a |+ b |and not |c |== d",
                "CODE; if a |or b: |pass",
                "CODE; ~    indented(|line)~",
                "CODE; a.|b().c |3.14 |...",
                "CODE; /usr/|share/|x |1/2 |a/|b",
                "CODE; print(|'a,|b', |\",\") |# |well-|known",
                "CODE; for i |in range(|3): |f()",
                "CODE; SELECT |a, |b |FROM |t |WHERE |c |AND d"
            },
            delimiter = ';')
    void aLineMayEndHere(Breaks breaks, String expected) {
        String text = expected.replace("|", "");
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            marked.append(i > 0 && breaks.allowed(text, i) ? "|" : "").append(text.charAt(i));
        }
        assertEquals(expected, marked.toString());
    }
}
