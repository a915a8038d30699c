package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Nearest;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How likely an unknown word of an English text is a slip, by what it would have been: who slips slips in words that
 * people use, in a way that fingers slip, and seldom in two places. The figures were chosen on 650,000 words of public
 * technical documentation, so that names and terms of the trade ({@code crun}, {@code hugetlb}) are doubted, and on
 * codespell's list of misspellings, so that nine in ten of them are not. Thread-safe as long as {@code frequency} is.
 */
final class Likelihood {

    private static final int SHORTEST_TYPICAL = 5;
    private static final int SHORTEST_LONG = 8;

    /** On the scale of {@link Lexicon#frequency}. */
    private static final int RARE = 2;

    private static final int KNOWN = 5;
    private static final int FREQUENT = 10;

    /** The least frequency of what was meant by a word one edit away, by the length of the word, from three letters on. */
    private static final int[] ONE_EDIT = {13, 15, 12, 6, RARE};

    /** The same for two edits, from six letters on. */
    private static final int[] TWO_EDITS = {13, 11, 7};

    private static final int LEAST_ONE_EDIT = 3;
    private static final int LEAST_TWO_EDITS = 6;
    private static final int SHORT = 4;

    /** The least frequency of what was meant by a word of four letters, two of them swapped or one doubled. */
    private static final int TYPICAL_SHORT = 12;

    private final ToIntFunction<String> frequency;
    private final WordFormation formation;

    /** @param frequency how frequent a word is, as {@link Lexicon#frequency} tells */
    Likelihood(ToIntFunction<String> frequency) {
        this.frequency = frequency;
        this.formation = new WordFormation(frequency);
    }

    /** Tells how sure it is that {@code typed} is a slip for {@code meant}. */
    Certainty of(String typed, String meant) {
        int edits = Nearest.distance(typed.toLowerCase(Locale.ROOT), meant.toLowerCase(Locale.ROOT));
        int known = frequency(meant);
        int length = typed.length();
        if (Slip.isTypical(typed, meant) && length >= SHORT) {
            return typical(length, known);
        }
        if (edits == 1 && length >= SHORTEST_LONG && known > FREQUENT) {
            return Certainty.SURE;
        }
        boolean likely = known >= least(length, edits) && !formation.isWord(typed);
        return likely ? Certainty.ONCE : Certainty.DOUBTFUL;
    }

    private static Certainty typical(int length, int known) {
        if (length >= SHORTEST_TYPICAL && known >= KNOWN) {
            return Certainty.SURE;
        }
        return known >= (length == SHORT ? TYPICAL_SHORT : RARE) ? Certainty.ONCE : Certainty.DOUBTFUL;
    }

    private static int least(int length, int edits) {
        int[] figures = edits <= 1 ? ONE_EDIT : TWO_EDITS;
        int at = length - (edits <= 1 ? LEAST_ONE_EDIT : LEAST_TWO_EDITS);
        return at < 0 ? Integer.MAX_VALUE : figures[Math.min(at, figures.length - 1)];
    }

    private int frequency(String word) {
        return Math.max(frequency.applyAsInt(word), frequency.applyAsInt(word.toLowerCase(Locale.ROOT)));
    }
}
