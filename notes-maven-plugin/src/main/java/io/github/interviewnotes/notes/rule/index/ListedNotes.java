package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which notes the indexes of a notebook list. The nearest index at or above a note answers for it. An entry for a folder stands for
 * all that is in it, unless the index goes on to name files of that folder, or the folder has an index of its own.
 */
final class ListedNotes {

    private final Notebook notebook;
    private final Map<NotePath, ListedFiles> byFolder = new HashMap<>();
    private final Map<NotePath, Set<NotePath>> spelledOut = new HashMap<>();
    private final boolean foldersCover;

    /** @param foldersCover whether an entry for a folder can stand for the files in it */
    ListedNotes(Notebook notebook, boolean foldersCover) {
        this.notebook = notebook;
        this.foldersCover = foldersCover;
        for (Index index : notebook.indexes()) {
            if (!index.entries().isEmpty()) {
                ListedFiles files = ListedFiles.of(index, notebook);
                byFolder.put(files.folder(), files);
                spelledOut.put(files.folder(), files.foldersWithNamedFiles());
            }
        }
    }

    /** Returns how many notes the index at {@code path} names. */
    int notesIn(NotePath path) {
        return (int) byFolder.get(path.parent()).named().stream()
                .filter(named -> notebook.note(named).isPresent())
                .count();
    }

    /** Returns what the index at {@code path} names. */
    ListedFiles filesOf(NotePath path) {
        return byFolder.get(path.parent());
    }

    /** Returns the index that should list the note at {@code path} and does not; nothing where all is well or there is no index. */
    Optional<NotePath> missingFrom(NotePath path) {
        Optional<ListedFiles> nearest = Optional.empty();
        NotePath at = path;
        do {
            at = at.parent();
            ListedFiles files = byFolder.get(at);
            if (files != null) {
                if (files.named().contains(path) || nearest.isEmpty() && covers(files, path)) {
                    return Optional.empty();
                }
                nearest = nearest.or(() -> Optional.of(files));
            }
        } while (!at.isRoot());
        return nearest.map(files -> files.index().note().path());
    }

    private boolean covers(ListedFiles files, NotePath path) {
        return foldersCover
                && files.namedFolderAbove(path)
                        .filter(folder -> !spelledOut.get(files.folder()).contains(folder))
                        .isPresent();
    }
}
