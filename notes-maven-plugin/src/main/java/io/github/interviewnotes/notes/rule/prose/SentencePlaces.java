package io.github.interviewnotes.notes.rule.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.patterns.PatternToken;

/**
 * Where in a sentence which parts of speech may stand: sets of places as bits of a number, the first word's lowest. Not
 * thread-safe.
 */
final class SentencePlaces {

    private final List<AnalyzedTokenReadings[]> versions;
    private final long all;
    private final Map<String, Long> byTag = new HashMap<>();
    private long untagged;
    private final long[] byTest;
    private final boolean[] known;

    private SentencePlaces(List<AnalyzedTokenReadings[]> versions, int tests) {
        this.versions = versions;
        this.byTest = new long[tests];
        this.known = new boolean[tests];
        int words = versions.get(0).length;
        this.all = words == Long.SIZE ? -1 : (1L << words) - 1;
        for (AnalyzedTokenReadings[] version : versions) {
            for (int i = 0; i < words; i++) {
                long bit = 1L << i;
                for (AnalyzedToken reading : version[i]) {
                    String tag = reading.getPOSTag();
                    byTag.merge(tag == null ? "" : tag, bit, (one, other) -> one | other);
                    untagged |= reading.hasNoTag() ? bit : 0;
                }
            }
        }
    }

    /**
     * Returns the places of {@code sentence} with what is said of its words, or nothing if it is too long.
     *
     * @param tests how many tests there are
     */
    static Optional<SentencePlaces> of(AnalyzedSentence sentence, int tests) {
        AnalyzedTokenReadings[] words = sentence.getTokensWithoutWhitespace();
        return words.length > Long.SIZE
                ? Optional.empty()
                : Optional.of(new SentencePlaces(List.<AnalyzedTokenReadings[]>of(words), tests));
    }

    /**
     * Returns the places of {@code sentence} with all that was ever said of its words, since a few rules ask for what
     * was said at first; nothing if it is too long.
     *
     * @param tests how many tests there are
     */
    static Optional<SentencePlaces> ever(AnalyzedSentence sentence, int tests) {
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

    /** Returns the places of words that may pass {@code test}. */
    long of(TagTest test) {
        int number = test.number();
        if (!known[number]) {
            long places = test.passesUntagged() ? untagged : 0;
            for (Map.Entry<String, Long> tag : byTag.entrySet()) {
                places |= test.passes(tag.getKey()) ? tag.getValue() : 0;
            }
            byTest[number] = places;
            known[number] = true;
        }
        return byTest[number];
    }

    /** Tells whether the word at {@code place} may be what {@code token} asks for. */
    boolean matches(int place, PatternToken token) {
        for (AnalyzedTokenReadings[] version : versions) {
            for (AnalyzedToken reading : version[place]) {
                if (token.isMatched(reading)) {
                    return true;
                }
            }
        }
        return false;
    }
}
