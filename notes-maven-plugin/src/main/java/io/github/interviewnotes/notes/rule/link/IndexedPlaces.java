package io.github.interviewnotes.notes.rule.link;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The places where indexes name their files. The index rules judge those, so that one missing file is one finding. */
final class IndexedPlaces {

    private final Map<NotePath, NavigableSet<Range>> byIndex = new HashMap<>();

    IndexedPlaces(Notebook notebook) {
        notebook.indexes().forEach(this::add);
    }

    private void add(Index index) {
        NavigableSet<Range> places = new TreeSet<>();
        index.entries().stream().map(IndexEntry::pathRange).forEach(places::add);
        byIndex.put(index.note().path(), places);
    }

    /** Tells whether {@code range} is the path of an index entry. */
    boolean contains(Note note, Range range) {
        NavigableSet<Range> places = byIndex.get(note.path());
        if (places == null) {
            return false;
        }
        Range next = places.ceiling(Range.at(range.start()));
        return next != null && next.start() < Math.max(range.end(), range.start() + 1);
    }
}
