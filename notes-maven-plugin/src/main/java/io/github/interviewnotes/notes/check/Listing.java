package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.note.Damage;
import io.github.interviewnotes.notes.note.NotePath;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns this listing with some notes, which may be there already. */
    Listing with(List<NotePath> more) {
        if (notes.containsAll(more)) {
            return this;
        }
        return new Listing(joined(files, more), folders, joined(notes, more), damages);
    }

    private static List<NotePath> joined(List<NotePath> some, List<NotePath> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
