package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;

/** What an index calls its notes. */
enum LabelStyle {
    /** By the path, as it is written. */
    PATH,
    /** By the file's name. */
    NAME,
    /** By the file's name without its extension. */
    STEM,
    /** By its title, or by words of its own. */
    TITLE;

    /** Returns how the note at {@code path} is called. */
    static LabelStyle of(String label, String written, NotePath path) {
        if (label.equals(written)) {
            return PATH;
        }
        if (label.equals(path.name())) {
            return NAME;
        }
        return label.equals(stem(path)) ? STEM : TITLE;
    }

    /** Returns what a note is called. */
    String label(Note note, String written) {
        return switch (this) {
            case PATH -> written;
            case NAME -> note.path().name();
            case STEM -> stem(note.path());
            case TITLE ->
                note.title()
                        .map(Heading::text)
                        .filter(title -> !title.isBlank())
                        .orElse(stem(note.path()));
        };
    }

    private static String stem(NotePath path) {
        int dot = path.name().lastIndexOf('.');
        return dot > 0 ? path.name().substring(0, dot) : path.name();
    }
}
