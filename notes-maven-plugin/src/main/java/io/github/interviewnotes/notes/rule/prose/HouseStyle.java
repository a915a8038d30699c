package io.github.interviewnotes.notes.rule.prose;

import java.util.List;

/**
 * Tells what is a matter of house style and no fault: LanguageTool would write {@code left-hand side},
 * {@code 5-second delay} and {@code side effects}, while well-edited documents do either.
 */
final class HouseStyle {

    private HouseStyle() {}

    /** Tells whether all that is asked for is to write hyphens for spaces or spaces for hyphens. */
    static boolean isHyphen(String marked, List<String> suggestions) {
        return !suggestions.isEmpty()
                && suggestions.stream().allMatch(suggestion -> apart(suggestion).equals(apart(marked)));
    }

    /** Returns the words of a compound; {@code prototype- based} has a space too many and is no compound. */
    private static String apart(String words) {
        return words.replace('-', ' ');
    }
}
