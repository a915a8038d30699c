package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.rule.Finding;
import java.util.List;
import java.util.function.Supplier;

/** Remembers what note rules said of a note. Thread-safe. An answer is right or absent. */
public interface FindingCache {

    /**
     * Returns the findings of {@code note}.
     *
     * @param note the note
     * @param rules the ids of the rules that {@code check} runs
     * @param check finds them, if they are not known
     */
    List<Finding> get(Note note, String rules, Supplier<List<Finding>> check);

    /** Tells whether the findings of {@code note} by {@code rules} are known. */
    boolean holds(Note note, String rules);

    /** Returns a cache that remembers nothing. */
    static FindingCache none() {
        return new FindingCache() {
            @Override
            public List<Finding> get(Note note, String rules, Supplier<List<Finding>> check) {
                return check.get();
            }

            @Override
            public boolean holds(Note note, String rules) {
                return false;
            }
        };
    }
}
