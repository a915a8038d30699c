package io.github.interviewnotes.notes.rule.prose;

import java.util.List;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Which places of a sentence pass which tests: sets of places as bits of a number, the first word's lowest. Immutable.
 */
final class SentencePlaces {

    private final List<AnalyzedTokenReadings[]> versions;
    private final WordTests tests;
    private final long all;
    private final long[] byTagTest;

    private SentencePlaces(List<AnalyzedTokenReadings[]> versions, WordTests tests) {
        this.versions = versions;
        this.tests = tests;
        this.byTagTest = new long[tests.tagTests()];
        int length = versions.get(0).length;
        this.all = length == Long.SIZE ? -1 : (1L << length) - 1;
        for (AnalyzedTokenReadings[] words : versions) {
            for (int i = 0; i < length; i++) {
                for (AnalyzedToken reading : words[i]) {
                    String tag = reading.getPOSTag();
                    mark(tests.passedBy(tag == null ? "" : tag), i);
                    if (reading.hasNoTag()) {
                        mark(tests.passedUntagged(), i);
                    }
                }
            }
        }
    }

    private void mark(int[] passed, int place) {
        for (int test : passed) {
            byTagTest[test] |= 1L << place;
        }
    }

    /**
     * Returns the places of {@code sentence} with what is said of its words, or nothing if it is too long.
     *
     * @param tests what its words are put to
     */
    static Optional<SentencePlaces> of(AnalyzedSentence sentence, WordTests tests) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        return words.length > Long.SIZE
                ? Optional.empty()
                : Optional.of(new SentencePlaces(List.<AnalyzedTokenReadings[]>of(words), tests));
    }

    /**
     * Returns the places of {@code sentence} with all that was ever said of its words, since a few rules ask for what
     * was said at first; nothing if it is too long.
     *
     * @param tests what its words are put to
     */
    static Optional<SentencePlaces> ever(AnalyzedSentence sentence, WordTests tests) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        AnalyzedTokenReadings[] before = sentence.getPreDisambigTokensWithoutWhitespace();
        return words.length > Long.SIZE || words.length != before.length
                ? Optional.empty()
                : Optional.of(new SentencePlaces(List.of(words, before), tests));
    }

    /** Returns all places. */
    long all() {
        return all;
    }

    /** Returns the places of words that may pass the test of parts of speech with the number {@code test}. */
    long of(int test) {
        return byTagTest[test];
    }

    /** Tells whether the word at {@code place} may pass the test of words with the number {@code test}. */
    boolean passes(int place, int test) {
        for (AnalyzedTokenReadings[] words : versions) {
            for (AnalyzedToken reading : words[place]) {
                if (tests.passes(reading, test)) {
                    return true;
                }
            }
        }
        return false;
    }
}
