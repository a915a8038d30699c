package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.PatternToken;

/** A word, and which tests of how words are written it passes; each is asked once. Thread-safe. */
final class TestedWord {

    private static final byte FAILS = 1;
    private static final byte PASSES = 2;

    private final String word;
    private final List<Lazy<PatternToken>> tests;

    /** What is known, by the number of the test; 0 for nothing. Threads may find out the same twice, and write the same. */
    private final byte[] answers;

    /** @param tests LanguageTool's form of each test, by its number */
    TestedWord(String word, List<Lazy<PatternToken>> tests) {
        this.word = word;
        this.tests = tests;
        this.answers = new byte[tests.size()];
    }

    /** Tells whether it passes the test with the number {@code test}. */
    boolean passes(int test) {
        byte answer = answers[test];
        if (answer == 0) {
            answer = tests.get(test).get().isMatched(new AnalyzedToken(word, null, null)) ? PASSES : FAILS;
            answers[test] = answer;
        }
        return answer == PASSES;
    }
}
