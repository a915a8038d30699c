package io.github.interviewnotes.notes.rule;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;

/**
 * A stretch of a file.
 *
 * @param folder which folder the file is in
 * @param path the file below that folder
 * @param start its first character
 * @param end behind its last character
 */
public record Location(Folder folder, NotePath path, Position start, Position end) implements Comparable<Location> {

    /** The folders that findings are about. */
    public enum Folder {
        /** That of the notes. */
        NOTES,
        /** That of the files that say what a note must be. */
        RULES
    }

    /** A stretch of a note. */
    public Location(NotePath path, Position start, Position end) {
        this(Folder.NOTES, path, start, end);
    }

    /** Returns the place of {@code range} in a file of the folder {@code rules/}. */
    public static Location inRules(String file, SourceText text, Range range) {
        return new Location(Folder.RULES, NotePath.of(file), text.position(range.start()), text.position(range.end()));
    }

    /** Returns the place of {@code range} in {@code note}. */
    public static Location of(Note note, Range range) {
        return new Location(
                note.path(), note.text().position(range.start()), note.text().position(range.end()));
    }

    /** Returns the start of a file, for what is wrong with the file as a whole. */
    public static Location startOf(NotePath path) {
        return new Location(path, Position.START, Position.START);
    }

    /** Orders by folder, path, start and end. */
    @Override
    public int compareTo(Location other) {
        int byFolder = folder.compareTo(other.folder);
        if (byFolder != 0) {
            return byFolder;
        }
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
