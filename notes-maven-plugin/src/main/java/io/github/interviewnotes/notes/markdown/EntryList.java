package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.markdown.IndexPaths.Place;
import io.github.interviewnotes.notes.markdown.IndexPaths.Scope;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The entries of one index, as far as it is read. */
final class EntryList {

    private final SyntaxTree tree;
    private final IndexPaths paths;
    private final List<IndexEntry> entries = new ArrayList<>();
    private final Set<NotePath> seen = new HashSet<>();

    EntryList(SyntaxTree tree, IndexPaths paths) {
        this.tree = tree;
        this.paths = paths;
    }

    List<IndexEntry> entries() {
        return entries;
    }

    /** Returns how an entry stands among others: in a form, as a whole, in a group. */
    IndexEntry.Place form(Form form, IndexName name, Range whole, Node group) {
        Range marked = name.last() instanceof Text
                ? name.labelRange()
                : Spans.range(name.last()).orElse(name.labelRange());
        return new IndexEntry.Place(form, marked, whole, Spans.block(group, tree.text()));
    }

    /** Adds an entry, unless it is a link to a part of a note that has one: the index then lists what is in the note. */
    Place add(IndexName name, Scope scope, String description, Range range, IndexEntry.Place form) {
        Place place = paths.place(name, scope);
        boolean part = !name.fragment().isEmpty()
                && place.path().filter(seen::contains).isPresent();
        if (!part) {
            place.path().ifPresent(seen::add);
            entries.add(new IndexEntry(
                    name.label(),
                    name.written(),
                    place.path(),
                    place.folder(),
                    Optional.of(description).filter(text -> !text.isEmpty()),
                    range,
                    name.pathRange(),
                    name.labelRange(),
                    form));
        }
        return place;
    }
}
