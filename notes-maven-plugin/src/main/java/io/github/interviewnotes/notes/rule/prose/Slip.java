package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.Nearest;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells slips of the finger and of memory from words that only happen to look alike. */
final class Slip {

    private static final int TINY = 3;
    private static final int SHORT = 4;
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    /** {@code customise}, {@code initialisation}. */
    private static final Pattern IZE = Pattern.compile("is(?=[aei])");

    private Slip() {}

    /**
     * Tells whether somebody who meant {@code meant} may have typed {@code typed}. Of a word of three letters every
     * second one is a neighbour, so there only swapped letters count ({@code teh}); and a slip seldom strikes the first
     * letter, but for losing it ({@code istributed}) or swapping it ({@code hte}).
     *
     * @param edits the most edits of a word of more than four letters
     */
    static boolean between(String typed, String meant, int edits) {
        if (typed.length() <= TINY) {
            return Arrays.equals(letters(typed), letters(meant));
        }
        int limit = typed.length() <= SHORT ? 1 : edits;
        return Math.abs(typed.length() - meant.length()) <= limit
                && startAlike(typed, meant)
                && Nearest.distance(typed, meant) <= limit;
    }

    /**
     * Tells whether {@code typed} differs from {@code meant} as slips of a finger do: two neighbours are swapped, or a
     * letter is doubled or should have been; or only as British English differs from American.
     */
    static boolean isTypical(String typed, String meant) {
        String one = typed.toLowerCase(Locale.ROOT);
        String other = meant.toLowerCase(Locale.ROOT);
        return Nearest.distance(one, other) == 1 && Arrays.equals(letters(one), letters(other))
                || spoken(one).equals(spoken(other));
    }

    /** Returns {@code word} in American spelling and without doubled letters. */
    private static String spoken(String word) {
        String american = IZE.matcher(word).replaceAll("iz").replace("our", "or");
        return DOUBLED.matcher(american).replaceAll("$1");
    }

    private static boolean startAlike(String typed, String meant) {
        int first = Character.toLowerCase(typed.charAt(0));
        return first == Character.toLowerCase(meant.charAt(0))
                || meant.length() > 1 && first == Character.toLowerCase(meant.charAt(1));
    }

    private static int[] letters(String word) {
        return word.chars().sorted().toArray();
    }
}
