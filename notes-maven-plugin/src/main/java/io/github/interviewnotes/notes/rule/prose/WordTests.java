package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.languagetool.AnalyzedToken;
import org.languagetool.rules.patterns.PatternToken;

/** Which words and tags pass which tests of patterns; each is put to a test once. Thread-safe. */
final class WordTests {

    private static final byte FAILS = 1;
    private static final byte PASSES = 2;

    private final List<TagTest> ofTags;
    private final List<TextTest> ofTexts;
    private final List<Lazy<PatternToken>> matchers;
    private final Memo<String, int[]> passedByTag = new Memo<>(this::passedByTag);
    private final int[] passedUntagged;

    /** What is known of a word, by the number of the test. Threads may find out the same twice, and write the same. */
    private final Memo<String, byte[]> known = new Memo<>(this::nothing);

    /** @param tests those that there are */
    WordTests(PatternTests<TagTest> ofTags, PatternTests<TextTest> ofTexts) {
        this.ofTags = ofTags.all();
        this.ofTexts = ofTexts.all();
        this.matchers =
                this.ofTexts.stream().map(test -> new Lazy<>(test::token)).toList();
        this.passedUntagged = IntStream.range(0, this.ofTags.size())
                .filter(i -> this.ofTags.get(i).passesUntagged())
                .toArray();
    }

    /** Returns how many tests of parts of speech there are. */
    int tagTests() {
        return ofTags.size();
    }

    /** Returns the numbers of the tests that let a word pass that has the tag {@code name}, which is empty for none. */
    int[] passedBy(String name) {
        return passedByTag.get(name);
    }

    /** Returns the numbers of the tests that let a word pass of which nothing is known. */
    int[] passedUntagged() {
        return passedUntagged.clone();
    }

    /** Tells whether {@code reading} passes the test of words with the number {@code test}. */
    boolean passes(AnalyzedToken reading, int test) {
        String word = ofTexts.get(test).of(reading);
        byte[] answers = known.get(word);
        if (answers[test] == 0) {
            answers[test] = matchers.get(test).get().isMatched(new AnalyzedToken(word, null, null)) ? PASSES : FAILS;
        }
        return answers[test] == PASSES;
    }

    private int[] passedByTag(String name) {
        return IntStream.range(0, ofTags.size())
                .filter(i -> ofTags.get(i).passes(name))
                .toArray();
    }

    private byte[] nothing(String word) {
        return new byte[ofTexts.size()];
    }
}
