package io.github.interviewnotes.notes.publish;

import java.util.Locale;

/** The forms that a book is written in. */
public enum Format {
    /** EPUB 3.3, for e-readers and phones. */
    EPUB,
    /** PDF, tagged, for paper and screens. */
    PDF;

    /** Returns the file extension without a dot; also the name in configuration. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether each edition has a file of its own in this form. */
    public boolean hasEditions() {
        return this == EPUB || this == PDF;
    }
}
