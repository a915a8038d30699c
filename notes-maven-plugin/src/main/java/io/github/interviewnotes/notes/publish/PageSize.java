package io.github.interviewnotes.notes.publish;

import java.util.Locale;

/** The pages that a PDF can have. */
public enum PageSize {
    /** ISO 216 A4, 210 × 297 mm. */
    A4,
    /** US Letter, 8.5 × 11 inches. */
    LETTER,
    /** 90 × 160 mm, which fills the screen of a telephone: one column, nothing in the margin. */
    PHONE;

    /** Returns the name in configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
