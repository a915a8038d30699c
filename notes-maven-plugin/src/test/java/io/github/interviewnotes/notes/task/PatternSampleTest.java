package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.config.TextPattern;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSampleTest {

    private static Optional<String> sample(String regex) {
        return PatternSample.of(TextPattern.of(regex), "so");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            Pitfalls                       ¦ Pitfalls
            Example: .+                    ¦ Example: so
            Q: .*                          ¦ Q: so
            ^Summary$                      ¦ Summary
            (Pitfalls|Traps)               ¦ Pitfalls
            Pitfalls|Traps                 ¦ Pitfalls
            (?:In )?[Ss]hort               ¦ Short
            (?<number>\\d+)\\. .+          ¦ 1. so
            (?i)faq                        ¦ faq
            (?!.*\\d\\.\\d).+              ¦ so
            (?=Why).{3,} (is|are) it\\?    ¦ Why
            Step [1-9][0-9]*               ¦ Step 1
            [^a]{3}                        ¦ AAA
            \\p{Lu}\\w+                    ¦ Aa
            Version \\Q1.0\\E              ¦ Version
            a{2,3}?b+c*+d                  ¦ aabd
            How\\x3F                       ¦ How
            [a&&[^b]]x]                    ¦ ax]
            """)
    void isWhatTheExpressionFitsOrNothing(String regex, String expected) {
        boolean fits = TextPattern.of(regex).matches(expected);
        assertEquals(fits ? Optional.of(expected) : Optional.empty(), sample(regex), regex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?!.*so).+", ".", "", "(a)\\1", "(a{9999}){9999}", "\\d{500}", "[[a]", "x{2", "Trailing "})
    void isNothingWhereNoneIsFound(String regex) {
        Optional<String> sample;
        try {
            sample = sample(regex);
        } catch (java.util.regex.PatternSyntaxException e) {
            return;
        }
        sample.ifPresent(text -> assertEquals(true, TextPattern.of(regex).matches(text), text));
    }
}
