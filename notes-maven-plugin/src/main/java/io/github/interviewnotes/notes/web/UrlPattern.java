package io.github.interviewnotes.notes.web;

import io.github.interviewnotes.notes.text.Wildcard;
import java.util.Locale;

/**
 * A pattern for URLs or hosts, in which {@code *} stands for anything, slashes and nothing at all included. Letter case means nothing.
 *
 * @param pattern the pattern as written
 */
public record UrlPattern(String pattern) {

    /** Tells whether the pattern fits the whole text. */
    public boolean matches(String text) {
        return new Wildcard(pattern.toLowerCase(Locale.ROOT), false).matches(text.toLowerCase(Locale.ROOT));
    }
}
