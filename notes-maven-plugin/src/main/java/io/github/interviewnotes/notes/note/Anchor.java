package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;

/**
 * A place in a note that a link's fragment can name.
 *
 * @param id the fragment, percent-decoded, without {@code #}
 * @param kind who gave it that name
 * @param range the heading, or the attribute value in raw HTML
 */
public record Anchor(String id, Kind kind, Range range) {

    /** Where an anchor comes from. */
    public enum Kind {
        /** The slug of a heading. */
        HEADING,
        /** An {@code id} or {@code name} attribute of raw HTML. */
        EXPLICIT
    }
}
