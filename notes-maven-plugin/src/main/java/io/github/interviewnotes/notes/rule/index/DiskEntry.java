package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.WrittenDestination;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index entry and what stands on the disk where it leads.
 *
 * @param index the index that holds the entry
 * @param entry the entry
 * @param destination what is there
 */
record DiskEntry(Index index, IndexEntry entry, Destination destination) {

    /** Returns the entries of all indexes, the root's first, each index's in source order. */
    static Stream<DiskEntry> all(Notebook notebook) {
        return notebook.indexes().stream().flatMap(index -> of(index, notebook));
    }

    /** Returns the entries of one index in source order. */
    static Stream<DiskEntry> of(Index index, Notebook notebook) {
        return index.entries().stream()
                .map(entry -> new DiskEntry(
                        index,
                        entry,
                        entry.path()
                                .map(path -> Destination.at(path, entry.written(), notebook.files()))
                                .orElseGet(Destination.Outside::new)));
    }

    /** Returns the path as written, percent-decoded, without a fragment. */
    String path() {
        return entry.written();
    }

    /** Returns the fragment as written, with its {@code #}; empty when there is none. */
    String fragment() {
        String written = index.note().text().slice(entry.pathRange());
        int hash = written.indexOf('#');
        return hash < 0 || written.equals(path()) ? "" : written.substring(hash);
    }

    /** Returns the file or folder that the entry leads to, in whatever letter case it is written. */
    Optional<NotePath> found() {
        return destination.found();
    }

    /** Returns a finding at the entry's path. */
    Finding finding(Rule rule, String message) {
        return Finding.of(rule, location(), message);
    }

    /** Returns the place of the entry's path. */
    Location location() {
        return Location.of(index.note(), entry.pathRange());
    }

    /**
     * Returns how {@code to} is written in the place of this entry's path: as many of its last parts as the entry has, if it starts
     * at no other folder; else the whole way from the index.
     */
    String inPlaceOfPath(NotePath to) {
        List<String> written = List.of(path().split("/"));
        List<String> parts = List.of(to.value().split("/"));
        boolean direct = written.stream().noneMatch(part -> part.isEmpty() || part.startsWith("."));
        String path = direct && written.size() <= parts.size()
                ? String.join("/", parts.subList(parts.size() - written.size(), parts.size()))
                : to.relativeTo(index.note().path().parent());
        return path().endsWith("/") ? path + "/" : path;
    }

    /** Returns the edits that replace the path, in the label too where that shows it. */
    List<Edit> rewriting(String replacement) {
        if (entry.labelRange().overlaps(entry.pathRange())) {
            return inText(entry.pathRange(), replacement);
        }
        WrittenDestination destination = new WrittenDestination(index.note().text(), entry.pathRange());
        List<Edit> edits = new ArrayList<>(destination.replacing(path(), replacement));
        if (!edits.isEmpty()) {
            edits.addAll(inText(entry.labelRange(), replacement));
        }
        return edits;
    }

    private List<Edit> inText(Range range, String replacement) {
        int at = index.note().text().slice(range).indexOf(path());
        if (at < 0 || path().isEmpty()) {
            return List.of();
        }
        int start = range.start() + at;
        return List.of(new Edit(new Range(start, start + path().length()), replacement));
    }
}
