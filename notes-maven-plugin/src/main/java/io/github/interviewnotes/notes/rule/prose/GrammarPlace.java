package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.GrammarFile;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Position;

/** Places in the file of a project's own rules of grammar. */
final class GrammarPlace {

    private GrammarPlace() {}

    /** Returns the place at {@code position}. */
    static Location of(Position position) {
        return new Location(Location.Folder.RULES, NotePath.of(GrammarFile.FILE), position, position);
    }
}
