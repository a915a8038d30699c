package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one index names, as it stands on the disk.
 *
 * @param index the index
 * @param named the files and folders that it names
 */
record ListedFiles(Index index, Set<NotePath> named) {

    /** Returns what {@code index} names. */
    static ListedFiles of(Index index, Notebook notebook) {
        Set<NotePath> named = new HashSet<>();
        DiskEntry.of(index, notebook).forEach(entry -> entry.found().ifPresent(named::add));
        return new ListedFiles(index, named);
    }

    /** Returns the folder that the index speaks for. */
    NotePath folder() {
        return index.note().path().parent();
    }

    /** Returns the nearest folder above {@code path}, below the index's own, that the index names. */
    Optional<NotePath> namedFolderAbove(NotePath path) {
        for (NotePath at = path.parent(); at.isBelow(folder()); at = at.parent()) {
            if (named.contains(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Returns the folders below which the index names something, at any depth. */
    Set<NotePath> foldersWithNamedFiles() {
        Set<NotePath> folders = new HashSet<>();
        for (NotePath path : named) {
            for (NotePath at = path.parent(); folders.add(at) && !at.isRoot(); ) {
                at = at.parent();
            }
        }
        return folders;
    }
}
