package io.github.interviewnotes.notes.publish;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The forms that a book, or the flashcards of its prompts, are written in. */
public enum Format {
    /** EPUB 3.3, for e-readers and phones. */
    EPUB(".epub"),
    /** PDF, tagged, for paper and screens. */
    PDF(".pdf"),
    /** Flashcards as text that Anki imports into a note type of the reader's own. */
    ANKI("-cards.txt"),
    /** Flashcards as an Anki package, with note type, style and pictures. */
    APKG(".apkg"),
    /** Flashcards as a table, RFC 4180. */
    CSV("-cards.csv"),
    /** Flashcards as JSON. */
    JSON("-cards.json");

    private static final Set<Format> CARDS = EnumSet.of(ANKI, APKG, CSV, JSON);

    private final String suffix;

    Format(String suffix) {
        this.suffix = suffix;
    }

    /** Returns its name in configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the file extension without a dot. */
    public String extension() {
        return suffix.substring(suffix.lastIndexOf('.') + 1);
    }

    /** Returns the name of the file for a book's base name. */
    public String fileName(String baseName) {
        return baseName + suffix;
    }

    /** Tells whether it holds flashcards. */
    public boolean isCards() {
        return CARDS.contains(this);
    }
}
