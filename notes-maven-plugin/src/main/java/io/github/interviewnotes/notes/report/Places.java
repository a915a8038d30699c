package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.config.RulesFiles;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.Optional;

/**
 * How reports name the files of findings. What stands before a path makes it lead from the repository's root; it is empty or ends with
 * a slash.
 *
 * @param notes what stands before the path of a note
 * @param rules what stands before the name of a file that says what a note must be
 * @param files the texts of those files
 */
public record Places(String notes, String rules, RulesFiles files) {

    /** Returns the places of findings that are all in notes. */
    public static Places ofNotes(String prefix) {
        return new Places(prefix, "", RulesFiles.none());
    }

    /** Returns the path of a file from the repository's root. */
    String path(Location location) {
        return (location.folder() == Location.Folder.NOTES ? notes : rules) + location.path();
    }

    /** Returns the text of the file that a place is in, if it could be read. */
    Optional<SourceText> text(Notebook notebook, Location location) {
        return location.folder() == Location.Folder.NOTES
                ? notebook.note(location.path()).map(Note::text)
                : files.text(location.path().value());
    }
}
