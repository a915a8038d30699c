package io.github.interviewnotes.notes.publish;

import java.util.Locale;

/** What a book is read for. */
public enum Edition {
    /** Each answer stands below its question. */
    READING,
    /** Questions stand alone; their answers are a step away. */
    REHEARSAL;

    /** Returns the name in configuration, and behind the name of a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
