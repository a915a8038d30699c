package io.github.interviewnotes.notes.text;

/**
 * A pattern in which {@code *} stands for any characters and none. Takes time in proportion to the lengths of pattern and text
 * multiplied, whatever they are.
 *
 * @param pattern as written
 * @param questionMarks whether {@code ?} stands for any one code point, instead of for itself
 */
public record Wildcard(String pattern, boolean questionMarks) {

    /** Tells whether the pattern fits the whole text, in exact letter case. */
    public boolean matches(String text) {
        int[] wanted = pattern.codePoints().toArray();
        int[] given = text.codePoints().toArray();
        int w = 0;
        int g = 0;
        int lastStar = -1;
        int givenAfterStar = 0;
        // on a mismatch only the last star takes one more letter, which is enough
        while (g < given.length) {
            if (w < wanted.length && wanted[w] == '*') {
                lastStar = w++;
                givenAfterStar = g;
            } else if (w < wanted.length && (questionMarks && wanted[w] == '?' || wanted[w] == given[g])) {
                w++;
                g++;
            } else if (lastStar >= 0) {
                w = lastStar + 1;
                g = ++givenAfterStar;
            } else {
                return false;
            }
        }
        while (w < wanted.length && wanted[w] == '*') {
            w++;
        }
        return w == wanted.length;
    }
}
