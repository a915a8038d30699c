package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;

/**
 * A link.
 *
 * @param kind how it is written
 * @param target where it leads
 * @param text what a reader sees, without markup; for an HTML attribute the empty string
 * @param range the whole link, or the attribute's value
 * @param targetRange the destination as written; for {@link Kind#REFERENCE} the place of use, not the definition
 */
public record Link(Kind kind, Target target, String text, Range range, Range targetRange) {

    /** How a link is written. */
    public enum Kind {
        /** {@code [text](target)}. */
        INLINE,
        /** {@code [text][label]}, {@code [label][]} or {@code [label]}. */
        REFERENCE,
        /** {@code <https://…>} or a bare URL. */
        AUTOLINK,
        /** {@code href} of raw HTML. */
        HTML
    }
}
