package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.stream.IntStream;
import org.languagetool.rules.patterns.PatternToken;

/** Which words and tags pass which tests of patterns; each is put to a test once. Thread-safe. */
final class WordTests {

    private final List<TagTest> ofTags;
    private final boolean[] ofLemma;
    private final Memo<String, int[]> passedByTag = new Memo<>(this::passedByTag);
    private final int[] passedUntagged;

    private final Memo<String, TestedWord> words;

    /**
     * @param ofTags tests of parts of speech
     * @param ofTexts tests of how words are written
     */
    WordTests(PatternTests<TagTest> ofTags, PatternTests<TextTest> ofTexts) {
        this.ofTags = ofTags.all();
        List<TextTest> texts = ofTexts.all();
        ofLemma = new boolean[texts.size()];
        for (int i = 0; i < ofLemma.length; i++) {
            ofLemma[i] = texts.get(i).ofLemma();
        }
        List<Lazy<PatternToken>> matchers =
                texts.stream().map(test -> new Lazy<>(test::token)).toList();
        words = new Memo<>(word -> new TestedWord(word, matchers));
        passedUntagged = IntStream.range(0, this.ofTags.size())
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

    /** Tells whether the test of words with the number {@code test} is about a word as a dictionary has it. */
    boolean isOfLemma(int test) {
        return ofLemma[test];
    }

    /** Returns what is known of how {@code word} is written. */
    TestedWord word(String word) {
        return words.get(word);
    }

    private int[] passedByTag(String name) {
        return IntStream.range(0, ofTags.size())
                .filter(i -> ofTags.get(i).passes(name))
                .toArray();
    }
}
