package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which notes a book has, and in which order.
 *
 * <p>With an index: the index itself as front matter, then the notes that it names, in its order. An entry for a folder stands for the
 * folder's own index and the notes that this names, or else for all notes of the folder by path, unless other entries name notes of the
 * folder. Without an index: all notes by path, a README before its neighbours.
 */
public final class ReadingOrder {

    private final Notebook notebook;
    private final Set<NotePath> order = new LinkedHashSet<>();

    /** @param notebook all notes */
    public ReadingOrder(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Returns the paths of the notes in order; the root's index, if there is one, comes first. */
    List<NotePath> paths() {
        Optional<Index> index = notebook.index();
        if (index.isPresent()) {
            add(index.get());
        } else {
            notebook.notes().stream().map(Note::path).sorted(READMES_FIRST).forEach(order::add);
        }
        return order.stream().filter(path -> notebook.note(path).isPresent()).toList();
    }

    /** Returns the paths of the notes that no index names, by path; without an index of the root there is none. */
    public List<NotePath> unlisted() {
        Set<NotePath> listed = Set.copyOf(paths());
        return notebook.notes().stream()
                .map(Note::path)
                .filter(path -> !listed.contains(path))
                .toList();
    }

    private void add(Index index) {
        if (!order.add(index.note().path())) {
            return;
        }
        for (IndexEntry entry : index.entries()) {
            if (entry.path().isEmpty()) {
                continue;
            }
            NotePath path = entry.path().get();
            if (!entry.folder()) {
                nestedIndex(path).ifPresentOrElse(nested -> add(nested), () -> order.add(path));
            } else if (index.entries().stream().noneMatch(other -> isNoteBelow(other, path))) {
                addFolder(path);
            }
        }
    }

    private static boolean isNoteBelow(IndexEntry entry, NotePath folder) {
        return !entry.folder()
                && entry.path().filter(path -> path.isBelow(folder)).isPresent();
    }

    private void addFolder(NotePath folder) {
        Optional<Index> nested = notebook.nestedIndexes().stream()
                .filter(index -> index.note().path().parent().equals(folder))
                .findFirst();
        if (nested.isPresent()) {
            add(nested.get());
        } else {
            notebook.notes().stream()
                    .map(Note::path)
                    .filter(path -> path.isBelow(folder))
                    .sorted(READMES_FIRST)
                    .forEach(order::add);
        }
    }

    private Optional<Index> nestedIndex(NotePath path) {
        return notebook.nestedIndexes().stream()
                .filter(index -> index.note().path().equals(path))
                .findFirst();
    }

    private static final Comparator<NotePath> READMES_FIRST = Comparator.comparing(
                    (NotePath path) -> path.parent().value())
            .thenComparing(path -> path.name().toLowerCase(Locale.ROOT).startsWith("readme.") ? 0 : 1)
            .thenComparing(NotePath::name);
}
