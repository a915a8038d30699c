package io.github.interviewnotes.notes.note;

import java.util.List;

/**
 * The hand-written list of a folder's notes.
 *
 * @param note the note that holds the list, an {@link IndexFile}
 * @param entries what it names, in source order
 */
public record Index(Note note, List<IndexEntry> entries) {

    public Index {
        entries = List.copyOf(entries);
    }
}
