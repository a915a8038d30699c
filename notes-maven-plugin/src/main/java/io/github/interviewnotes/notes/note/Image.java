package io.github.interviewnotes.notes.note;

import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;

/**
 * An image, or another resource that raw HTML embeds by {@code src} or {@code srcset}.
 *
 * @param kind how it is written
 * @param target what is shown
 * @param alt the alternative text without markup; the empty string says that the picture is decoration; nothing where HTML
 *     gives no {@code alt} attribute
 * @param range the whole image, or the attribute's value
 * @param targetRange the destination as written; for {@link Kind#REFERENCE} the place of use
 */
public record Image(Kind kind, Target target, Optional<String> alt, Range range, Range targetRange) {

    /** How an image is written. */
    public enum Kind {
        /** {@code ![alt](target)}. */
        INLINE,
        /** {@code ![alt][label]}. */
        REFERENCE,
        /** {@code src} of an HTML {@code img}. */
        HTML_IMAGE,
        /** {@code src} or {@code srcset} of another HTML element, or {@code srcset} of an {@code img}; never judged for {@code alt}. */
        HTML_SOURCE
    }
}
