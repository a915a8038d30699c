package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Edit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What mends a finding. All of its edits are made or none.
 *
 * @param safety how certain it is that this is what the author meant
 * @param edits the edits of each file, in the folder that the finding is about; empty where only a person can mend it
 */
public record Fix(Safety safety, SortedMap<NotePath, List<Edit>> edits) {

    private static final Fix NONE = new Fix(Safety.SAFE, Collections.emptySortedMap());

    /** How certain it is that a fix does what the author meant. */
    public enum Safety {
        /** Nobody who wrote the note could mean anything else, and nothing is lost. */
        SAFE,
        /** Probably right, but to be read before it is kept. */
        UNSAFE
    }

    public Fix {
        SortedMap<NotePath, List<Edit>> sorted = new TreeMap<>();
        edits.forEach((path, list) -> {
            if (!list.isEmpty()) {
                sorted.put(path, List.copyOf(list));
            }
        });
        edits = Collections.unmodifiableSortedMap(sorted);
    }

    /** Returns the fix of what only a person can mend. */
    public static Fix none() {
        return NONE;
    }

    /** Returns a fix that changes one file; none where there are no edits. */
    public static Fix of(Safety safety, NotePath file, List<Edit> edits) {
        return edits.isEmpty() ? NONE : new Fix(safety, new TreeMap<>(Map.of(file, edits)));
    }

    /** Tells whether this mends nothing. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Tells whether this can be done unread. */
    public boolean isSafe() {
        return safety == Safety.SAFE;
    }

    /** Returns the edits of one file. */
    public List<Edit> in(NotePath file) {
        return edits.getOrDefault(file, List.of());
    }
}
