package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.PatternToken;

/** A word, and which tests of how words are written it passes; each is asked once. Thread-safe. */
final class TestedWord {

    private static final int FAILS = 1;
    private static final int PASSES = 2;
    private static final int BITS = 2;
    private static final int IN_NUMBER = Integer.SIZE / BITS;
    private static final int ANSWER = 3;

    private final String word;
    private final List<Lazy<PatternToken>> tests;

    /**
     * What is known, two bits a test, in the order of their numbers; 0 for nothing. There are 5,000 tests for each of
     * 8,000 words, and that once for each thread. Of two threads that find out something at a time one may undo what the
     * other has written down; it is then found out again, and is never anything else.
     */
    private final int[] answers;

    /** @param tests LanguageTool's form of each test, by its number */
    TestedWord(String word, List<Lazy<PatternToken>> tests) {
        this.word = word;
        this.tests = tests;
        this.answers = new int[(tests.size() + IN_NUMBER - 1) / IN_NUMBER];
    }

    /** Tells whether it passes the test with the number {@code test}. */
    boolean passes(int test) {
        int shift = test % IN_NUMBER * BITS;
        int answer = answers[test / IN_NUMBER] >> shift & ANSWER;
        if (answer == 0) {
            answer = tests.get(test).get().isMatched(new AnalyzedToken(word, null, null)) ? PASSES : FAILS;
            answers[test / IN_NUMBER] |= answer << shift;
        }
        return answer == PASSES;
    }
}
