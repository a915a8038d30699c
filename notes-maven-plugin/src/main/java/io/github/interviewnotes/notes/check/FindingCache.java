package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.LastingRule;
import java.util.List;
import java.util.function.Supplier;

/** Remembers what rules said of notes. Thread-safe. An answer is right or absent: one that is not lasting is given and not kept. */
public interface FindingCache {

    /**
     * Returns the findings of {@code note}.
     *
     * @param note the note
     * @param rules the ids of the rules that {@code check} runs, and their basis
     * @param check finds them, if they are not known
     */
    List<Finding> get(Note note, String rules, Supplier<Answer> check);

    /** Tells whether the findings of {@code note} by {@code rules} are known. */
    boolean holds(Note note, String rules);

    /** Returns what {@code rule} finds, from {@code notebook} if it is not known. */
    List<Finding> get(LastingRule rule, Notebook notebook);

    /** Returns a cache that remembers nothing. */
    static FindingCache none() {
        return new FindingCache() {
            @Override
            public List<Finding> get(Note note, String rules, Supplier<Answer> check) {
                return check.get().findings();
            }

            @Override
            public boolean holds(Note note, String rules) {
                return false;
            }

            @Override
            public List<Finding> get(LastingRule rule, Notebook notebook) {
                return rule.check(notebook);
            }
        };
    }
}
