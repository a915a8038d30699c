package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The words that a pattern begins with, as far as each must be there and they follow each other at once. Where no place
 * of a sentence has them the pattern cannot match, which is found out in a fraction of the time that LanguageTool takes
 * to try: it does so from each word of the sentence. Immutable.
 */
final class PatternStart {

    private static final int NONE = -1;

    /** For each word the number of its test of parts of speech, and that of its test of words. */
    private final int[] tags;

    private final int[] texts;

    private PatternStart(List<int[]> words) {
        tags = words.stream().mapToInt(word -> word[0]).toArray();
        texts = words.stream().mapToInt(word -> word[1]).toArray();
    }

    /**
     * Returns the start of the pattern of {@code rule}.
     *
     * @param ofTags where its tests of parts of speech get their numbers
     * @param ofTexts where its tests of words do
     */
    static PatternStart of(AbstractPatternRule rule, PatternTests<TagTest> ofTags, PatternTests<TextTest> ofTexts) {
        List<int[]> words = new ArrayList<>();
        for (PatternToken token : rule.getPatternTokens()) {
            if (token.getMinOccurrence() == 0) {
                break;
            }
            words.add(new int[] {
                TagTest.of(token).map(ofTags::number).orElse(NONE),
                TextTest.of(token).map(ofTexts::number).orElse(NONE)
            });
            if (token.getSkipNext() != 0 || token.getMaxOccurrence() != 1) {
                break;
            }
        }
        return new PatternStart(words);
    }

    /** Tells whether the pattern may match somewhere. */
    boolean mayMatch(SentencePlaces sentence) {
        long starts = sentence.all();
        for (int i = 0; i < tags.length; i++) {
            starts &= (tags[i] == NONE ? sentence.all() : sentence.of(tags[i])) >>> i;
        }
        for (int i = 0; i < texts.length && starts != 0; i++) {
            if (texts[i] != NONE) {
                starts = passing(starts, i, texts[i], sentence);
            }
        }
        return starts != 0;
    }

    private static long passing(long starts, int distance, int test, SentencePlaces sentence) {
        long passing = 0;
        for (long rest = starts; rest != 0; rest &= rest - 1) {
            int start = Long.numberOfTrailingZeros(rest);
            passing |= sentence.passes(start + distance, test) ? 1L << start : 0;
        }
        return passing;
    }
}
