package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.markdown.Notes;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import java.util.List;

/** Passages for tests. */
final class Passages {

    private Passages() {}

    /** Returns the wording of the only passage of some Markdown. */
    static Wording wording(String markdown) {
        return Wording.of(passage(markdown));
    }

    /** Returns the only passage of some Markdown. */
    static Passage passage(String markdown) {
        List<Passage> passages = note(markdown).passages();
        if (passages.size() != 1) {
            throw new IllegalArgumentException(passages.size() + " passages in: " + markdown);
        }
        return passages.get(0);
    }

    /** Returns a note. */
    static Note note(String markdown) {
        return note("note.md", markdown);
    }

    /** Returns a note at a place. */
    static Note note(String path, String markdown) {
        return Notes.parse(path, markdown);
    }
}
