package io.github.interviewnotes.notes.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All notes of a folder and what is known of the folder itself. Immutable.
 */
public final class Notebook {

    private final List<Note> notes;
    private final Map<NotePath, Note> byPath;
    private final Optional<Index> index;
    private final List<Index> nestedIndexes;
    private final Files files;
    private final List<Damage> damages;

    /**
     * @param notes the notes in any order
     * @param index the index of the root folder
     * @param nestedIndexes the indexes of sub-folders, in any order
     * @param files everything below the root
     * @param damages notes that could not be read, in any order
     */
    public Notebook(
            List<Note> notes, Optional<Index> index, List<Index> nestedIndexes, Files files, List<Damage> damages) {
        Map<NotePath, Note> sorted = new TreeMap<>();
        notes.forEach(note -> sorted.put(note.path(), note));
        this.byPath = sorted;
        this.notes = List.copyOf(sorted.values());
        this.index = index;
        this.nestedIndexes = nestedIndexes.stream()
                .sorted(java.util.Comparator.comparing(nested -> nested.note().path()))
                .toList();
        this.files = files;
        this.damages = damages.stream()
                .sorted(java.util.Comparator.comparing(Damage::path))
                .toList();
    }

    /** Returns all notes that could be read, indexes included, sorted by path. */
    public List<Note> notes() {
        return notes;
    }

    /** Returns the note at exactly this path. */
    public Optional<Note> note(NotePath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Returns the index of the root folder. */
    public Optional<Index> index() {
        return index;
    }

    /** Returns the indexes of sub-folders, sorted by path. */
    public List<Index> nestedIndexes() {
        return nestedIndexes;
    }

    /** Returns all indexes, the one of the root folder first, then by path. */
    public List<Index> indexes() {
        return Stream.concat(index.stream(), nestedIndexes.stream()).toList();
    }

    /** Returns everything below the root. */
    public Files files() {
        return files;
    }

    /** Returns the notes that could not be read, sorted by path. */
    public List<Damage> damages() {
        return damages;
    }
}
