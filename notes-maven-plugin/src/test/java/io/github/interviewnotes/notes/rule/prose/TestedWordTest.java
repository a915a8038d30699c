package io.github.interviewnotes.notes.rule.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.languagetool.rules.patterns.PatternToken;

class TestedWordTest {

    private static final int TESTS = 101;

    @Test
    void everyTestHasItsAnswerHoweverOftenAndInWhateverOrderItIsAsked() {
        boolean[] passed = new boolean[TESTS];
        Random random = new Random(7);
        for (int i = 0; i < TESTS; i++) {
            passed[i] = random.nextBoolean();
        }
        List<Lazy<PatternToken>> tests = IntStream.range(0, TESTS)
                .mapToObj(i -> new Lazy<>(() -> new PatternToken(passed[i] ? "word" : "other", true, false, false)))
                .toList();
        TestedWord word = new TestedWord("word", tests);

        random.ints(5_000, 0, TESTS)
                .parallel()
                .forEach(test -> assertEquals(passed[test], word.passes(test), () -> "test " + test));
    }
}
