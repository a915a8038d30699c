package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.note.Notebook;
import java.util.List;

/** The prose of notes as the check reads it, for those who read no Markdown. */
public final class ProseText {

    private ProseText() {}

    /** Returns the passages of all notes. */
    public static List<String> of(Notebook notebook) {
        return notebook.notes().stream()
                .flatMap(note -> note.passages().stream())
                .map(passage -> Wording.of(passage).text())
                .toList();
    }

    /** Returns how many words there are, as one counts who parts them at spaces. */
    public static long words(List<String> passages) {
        return passages.stream().mapToLong(text -> text.strip().split("\\s+").length).sum();
    }
}
