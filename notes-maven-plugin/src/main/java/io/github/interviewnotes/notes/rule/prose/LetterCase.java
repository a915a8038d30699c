package io.github.interviewnotes.notes.rule.prose;

import java.util.Locale;

/** How the letters of a word are written. */
enum LetterCase {
    /** {@code word}, and what has no case. */
    LOWER,
    /** {@code Word}. */
    CAPITALISED,
    /** {@code WORD}. */
    UPPER,
    /** {@code camelCase}. */
    MIXED;

    /** Returns how {@code word} is written. */
    static LetterCase of(String word) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return LOWER;
        }
        if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
            return UPPER;
        }
        return word.equals(capitalised(word)) ? CAPITALISED : MIXED;
    }

    /** Returns {@code word} with its first letter large and the others small. */
    static String capitalised(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return word.substring(0, second).toUpperCase(Locale.ROOT)
                + word.substring(second).toLowerCase(Locale.ROOT);
    }
}
