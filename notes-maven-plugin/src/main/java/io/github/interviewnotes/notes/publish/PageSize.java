package io.github.interviewnotes.notes.publish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages that a PDF can have. */
public enum PageSize {
    /** ISO 216 A4, 210 × 297 mm. */
    A4,
    /** US Letter, 8.5 × 11 inches. */
    LETTER,
    /** 90 × 160 mm, which fills the screen of a telephone: one column, nothing in the margin. */
    PHONE;

    /** Returns the page of this name, in any case; nothing if there is none. */
    public static Optional<PageSize> named(String name) {
        return Arrays.stream(values())
                .filter(size -> size.parameter().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns the name in configuration. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
