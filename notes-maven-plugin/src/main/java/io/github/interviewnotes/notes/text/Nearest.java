package io.github.interviewnotes.notes.text;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds what somebody probably meant when a name is not known. Who searches among the same names again and again makes {@link NearNames}
 * and {@link Slips} of them.
 */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate with the smallest distance to {@code name}, if it is near enough to be worth naming: at most a third of
     * the name's length and at most eight edits, though one edit is always allowed. Letter case costs nothing. Of several at one
     * distance the one that shares the longest start wins, then the alphabetically first. Takes time in proportion to the length of
     * all candidates together.
     */
    public static Optional<String> to(String name, Collection<String> candidates) {
        return new NearNames(candidates).to(name);
    }

    /**
     * Returns the candidate of which {@code name} can hardly be anything but a slip, if there is exactly one. Where marks and letter
     * case alone differ ({@code whats-new}, {@code what-s-new}) it is one. Else the two have as many words, and each word that differs
     * has five letters or more, begins with the same letter, has no digit, and is one edit away, two where it has eight: so a digit
     * does not turn one part of a series into the next, nor a short word one tool into another.
     */
    public static Optional<String> surely(String name, Collection<String> candidates) {
        return new Slips(candidates).surely(name);
    }

    /**
     * Counts the insertions, deletions, replacements and swaps of neighbours that turn one string into the other: the optimal string
     * alignment distance, a restricted Damerau-Levenshtein distance, in UTF-16 units.
     */
    public static int distance(String from, String to) {
        return distance(from, to, Math.max(from.length(), to.length()));
    }

    /** As long as the distance is at most {@code limit}; else some number above it. */
    static int distance(String from, String to, int limit) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        int leastOfLast = 0;
        for (int i = 1; i <= from.length(); i++) {
            // further from the diagonal more edits are needed than the limit allows
            int first = Math.max(1, i - limit);
            int end = Math.min(to.length(), i + limit);
            current[first - 1] = first == 1 ? i : limit + 1;
            int least = current[first - 1];
            for (int j = first; j <= end; j++) {
                int cost = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int above = j == i + limit ? limit + 1 : last[j];
                current[j] = Math.min(Math.min(current[j - 1], above) + 1, last[j - 1] + cost);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            // a swap reaches back two rows, so only two rows above the limit end the search
            if (least > limit && leastOfLast > limit) {
                return least;
            }
            leastOfLast = least;
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return Math.abs(from.length() - to.length()) > limit ? limit + 1 : last[to.length()];
    }
}
