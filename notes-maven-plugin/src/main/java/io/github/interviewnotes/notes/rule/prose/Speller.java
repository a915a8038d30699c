package io.github.interviewnotes.notes.rule.prose;

import java.util.BitSet;
import java.util.List;

/** Somebody who knows the words of a language. Thread-safe. */
interface Speller {

    /** Tells whether {@code word}, without possessive ending, is right as it is written. */
    boolean knows(String word);

    /**
     * Returns the words that {@code word}, which is unknown, may have been meant to be, the likeliest first. This takes
     * far longer than to see that it is unknown.
     */
    List<String> suggestions(String word);

    /**
     * Tells how sure it is that somebody who wrote {@code typed}, which is unknown, meant {@code meant}, one of the
     * suggestions. Where nobody counted how often words are used, there is no reason to doubt.
     */
    default Certainty certainty(String typed, String meant) {
        return Certainty.SURE;
    }

    /** Sets the bits of every character of {@code text} that stands in words that are right only together. */
    default void coverPhrases(String text, BitSet covered) {
        // most languages have no such list
    }
}
