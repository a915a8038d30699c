package io.github.interviewnotes.notes.rule.prose;

/**
 * Tells what is a matter of house style and no fault: LanguageTool would write {@code left-hand side},
 * {@code 5-second delay} and {@code side effects}, while well-edited documents do either.
 */
final class HouseStyle {

    private HouseStyle() {}

    /**
     * Tells whether all that is asked for is to write hyphens for spaces or spaces for hyphens. Rules that are about
     * nothing else are off in the profile; a project that switches one on wants to hear of it.
     */
    static boolean isHyphen(Remark.Fault fault, String marked) {
        return !fault.id().endsWith("_HYPHEN")
                && !fault.suggestions().isEmpty()
                && fault.suggestions().stream()
                        .allMatch(suggestion -> apart(suggestion).equals(apart(marked)));
    }

    /** Returns the words of a compound; {@code prototype- based} has a space too many and is no compound. */
    private static String apart(String words) {
        return words.replace('-', ' ');
    }
}
