package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * Which places of a sentence pass which tests: sets of places as bits of a number, the first word's lowest. Immutable.
 */
final class SentencePlaces {

    private final WordTests tests;

    /** For each place the word, and what a dictionary may have for it. */
    private final TestedWord[][] words;

    private final TestedWord[][] lemmas;
    private final long all;
    private final long[] byTagTest;

    private SentencePlaces(List<AnalyzedTokenReadings[]> versions, WordTests tests) {
        this.tests = tests;
        this.byTagTest = new long[tests.tagTests()];
        int length = versions.get(0).length;
        this.all = length == Long.SIZE ? -1 : (1L << length) - 1;
        this.words = new TestedWord[length][];
        this.lemmas = new TestedWord[length][];
        for (int i = 0; i < length; i++) {
            List<TestedWord> written = new ArrayList<>();
            List<TestedWord> inDictionary = new ArrayList<>();
            AnalyzedTokenReadings before = null;
            for (AnalyzedTokenReadings[] version : versions) {
                if (version[i] != before) {
                    add(version[i], i, written, inDictionary);
                }
                before = version[i];
            }
            words[i] = written.toArray(TestedWord[]::new);
            lemmas[i] = inDictionary.toArray(TestedWord[]::new);
        }
    }

    /** Looks up what is written once, and not again where the dictionary has the same: the readings of a word differ little. */
    private void add(AnalyzedTokenReadings word, int place, List<TestedWord> written, List<TestedWord> inDictionary) {
        String lastText = "";
        String lastLemma = "";
        for (AnalyzedToken reading : word) {
            String tag = reading.getPOSTag();
            mark(tests.passedBy(tag == null ? "" : tag), place);
            if (reading.hasNoTag()) {
                mark(tests.passedUntagged(), place);
            }
            String text = reading.getToken();
            if (!text.equals(lastText) || written.isEmpty()) {
                add(text, written);
                lastText = text;
            }
            String lemma = reading.getLemma() == null ? text : reading.getLemma();
            if (!lemma.equals(lastLemma) || inDictionary.isEmpty()) {
                add(lemma, inDictionary);
                lastLemma = lemma;
            }
        }
    }

    private void add(String text, List<TestedWord> to) {
        TestedWord word = tests.word(text);
        if (!to.contains(word)) {
            to.add(word);
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
        for (TestedWord word : (tests.isOfLemma(test) ? lemmas : words)[place]) {
            if (word.passes(test)) {
                return true;
            }
        }
        return false;
    }
}
