package io.github.interviewnotes.notes.rule.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The longest part of a list that is in order: what is left over is the least that has to move. */
final class Ascent {

    private Ascent() {}

    /**
     * Returns the longest subsequence whose keys never descend, by patience sorting (M. L. Fredman, "On computing the
     * length of longest increasing subsequences", 1975). Takes time in proportion to n log n.
     */
    static <T> List<T> longest(List<T> items, Function<T, String> key, Comparator<String> order) {
        int[] before = new int[items.size()];
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int length = position(items, tails, key.apply(items.get(i)), key, order);
            before[i] = length == 0 ? -1 : tails.get(length - 1);
            if (length == tails.size()) {
                tails.add(i);
            } else {
                tails.set(length, i);
            }
        }
        List<T> longest = new ArrayList<>();
        for (int i = tails.isEmpty() ? -1 : tails.get(tails.size() - 1); i >= 0; i = before[i]) {
            longest.add(items.get(i));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** Finds the first tail that is greater than {@code wanted}, so that equal keys may follow each other. */
    private static <T> int position(
            List<T> items, List<Integer> tails, String wanted, Function<T, String> key, Comparator<String> order) {
        int low = 0;
        int high = tails.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (order.compare(key.apply(items.get(tails.get(middle))), wanted) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
