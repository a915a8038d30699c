package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;

/**
 * A stretch of a file.
 *
 * @param path the file below the notes' root
 * @param start its first character
 * @param end behind its last character
 */
public record Location(NotePath path, Position start, Position end) implements Comparable<Location> {

    /** Returns the place of {@code range} in {@code note}. */
    public static Location of(Note note, Range range) {
        return new Location(
                note.path(), note.text().position(range.start()), note.text().position(range.end()));
    }

    /** Returns the start of a file, for what is wrong with the file as a whole. */
    public static Location startOf(NotePath path) {
        return new Location(path, Position.START, Position.START);
    }

    /** Orders by path, start and end. */
    @Override
    public int compareTo(Location other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
