package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.Comparator;
import java.util.List;

/**
 * What lies below a root.
 *
 * @param files every file, sorted
 * @param folders folders, sorted; those that hold a file need not be named
 * @param notes the files that are notes, sorted
 * @param damages what bears a note's name but is none, sorted by path
 */
record Listing(List<NotePath> files, List<NotePath> folders, List<NotePath> notes, List<Damage> damages) {

    Listing {
        files = files.stream().sorted().toList();
        folders = folders.stream().sorted().toList();
        notes = notes.stream().sorted().toList();
        damages = damages.stream().sorted(Comparator.comparing(Damage::path)).toList();
    }
}
