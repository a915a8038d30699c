package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a pattern begins with, as far as each must be there and they follow each other at once. Where no place
 * of a sentence has them the pattern cannot match, which is found out in a fraction of the time that LanguageTool takes
 * to try: it does so from each word of the sentence. Immutable.
 */
final class PatternStart {

    private final List<Word> words;

    private PatternStart(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /**
     * A word of a pattern.
     *
     * @param tag what it says of the part of speech
     * @param text the word itself, if more than its part of speech is asked for
     */
    private record Word(Optional<TagTest> tag, Optional<PatternToken> text) {}

    /**
     * Returns the start of the pattern of {@code rule}.
     *
     * @param tests where its tests are found or added
     */
    static PatternStart of(AbstractPatternRule rule, TagTests tests) {
        List<Word> words = new ArrayList<>();
        for (PatternToken token : rule.getPatternTokens()) {
            if (token.getMinOccurrence() == 0) {
                break;
            }
            // what refers to another word of the sentence is another pattern in each
            boolean hasText = !token.isReferenceElement() && !token.getString().isEmpty();
            words.add(new Word(
                    TagTest.Key.of(token).map(tests::of), hasText ? Optional.of(token) : Optional.empty()));
            if (token.getSkipNext() != 0 || token.getMaxOccurrence() != 1) {
                break;
            }
        }
        return new PatternStart(words);
    }

    /** Tells whether the pattern may match somewhere. */
    boolean mayMatch(SentencePlaces sentence) {
        long starts = sentence.all();
        for (int i = 0; i < words.size() && starts != 0; i++) {
            starts &= words.get(i).tag.map(sentence::of).orElse(sentence.all()) >>> i;
        }
        for (int i = 0; i < words.size() && starts != 0; i++) {
            if (words.get(i).text.isPresent()) {
                starts = matching(starts, i, words.get(i).text.get(), sentence);
            }
        }
        return starts != 0;
    }

    private static long matching(long starts, int distance, PatternToken token, SentencePlaces sentence) {
        long matching = 0;
        for (long rest = starts; rest != 0; rest &= rest - 1) {
            int start = Long.numberOfTrailingZeros(rest);
            matching |= sentence.matches(start + distance, token) ? 1L << start : 0;
        }
        return matching;
    }
}
