package io.github.interviewnotes.notes.web;

import java.util.Locale;

/**
 * A pattern for URLs or hosts, in which {@code *} stands for anything, slashes and nothing at all included. Letter case means nothing.
 *
 * @param pattern the pattern as written
 */
public record UrlPattern(String pattern) {

    /** Tells whether the pattern fits the whole text. */
    public boolean matches(String text) {
        String wanted = pattern.toLowerCase(Locale.ROOT);
        String given = text.toLowerCase(Locale.ROOT);
        int w = 0;
        int g = 0;
        int lastStar = -1;
        int givenAfterStar = 0;
        // on a mismatch only the last star takes one more letter, which is enough
        while (g < given.length()) {
            if (w < wanted.length() && wanted.charAt(w) == '*') {
                lastStar = w++;
                givenAfterStar = g;
            } else if (w < wanted.length() && wanted.charAt(w) == given.charAt(g)) {
                w++;
                g++;
            } else if (lastStar >= 0) {
                w = lastStar + 1;
                g = ++givenAfterStar;
            } else {
                return false;
            }
        }
        while (w < wanted.length() && wanted.charAt(w) == '*') {
            w++;
        }
        return w == wanted.length();
    }
}
