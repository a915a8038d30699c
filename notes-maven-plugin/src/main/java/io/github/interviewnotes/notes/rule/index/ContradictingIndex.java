package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.NotebookRule;
import io.github.interviewnotes.notes.rule.RuleId;
import io.github.interviewnotes.notes.rule.Severity;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports a note that either the index of its folder or the index above that lists, and the other does not. */
public final class ContradictingIndex implements NotebookRule {

    private static final RuleId ID = RuleId.of("index/contradicting-index");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Notebook notebook) {
        Map<NotePath, Listing> listings = new HashMap<>();
        notebook.indexes().forEach(index -> {
            Listing listing = new Listing(index, notebook);
            listings.put(listing.files.folder(), listing);
        });
        return notebook.nestedIndexes().stream()
                .map(nested -> listings.get(nested.note().path().parent()))
                .filter(nested -> !nested.notes.isEmpty())
                .flatMap(nested -> above(nested, listings).stream()
                        .flatMap(parent -> Stream.concat(missing(parent, nested), missing(nested, parent))))
                .toList();
    }

    /** Returns the nearest index above that names notes of the folder one by one; one that names only the folder agrees. */
    private static Optional<Listing> above(Listing nested, Map<NotePath, Listing> listings) {
        NotePath folder = nested.files.folder();
        for (NotePath at = folder; !at.isRoot(); ) {
            at = at.parent();
            Listing parent = listings.get(at);
            if (parent != null && parent.notes.stream().anyMatch(note -> isOf(folder, note, nested))) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(NotePath folder, DiskEntry note, Listing nested) {
        NotePath path = note.found().orElseThrow();
        return path.isBelow(folder) && !path.equals(nested.index.note().path());
    }

    /** Returns a finding for each note of the nested index's folder that {@code from} lists and {@code other} does not. */
    private Stream<Finding> missing(Listing from, Listing other) {
        Listing nested = from.files.folder().isBelow(other.files.folder()) ? from : other;
        return from.notes.stream()
                .filter(note -> isOf(nested.files.folder(), note, nested))
                .filter(note -> !other.agrees(note.found().orElseThrow(), nested.files.folder()))
                .map(note -> finding(note, other.index));
    }

    private Finding finding(DiskEntry note, Index other) {
        return note.finding(
                        this,
                        Quoted.of(note.path()) + " is listed here but not in "
                                + Quoted.of(other.note().path().value()))
                .with(new Finding.Related(Location.startOf(other.note().path()), "the index that does not list it"));
    }

    /** One index: its entries that name notes, and all that it names. */
    private static final class Listing {

        private final Index index;
        private final ListedFiles files;
        private final List<DiskEntry> notes;

        Listing(Index index, Notebook notebook) {
            this.index = index;
            this.files = ListedFiles.of(index, notebook);
            this.notes = DiskEntry.of(index, notebook)
                    .filter(entry -> entry.found().flatMap(notebook::note).isPresent())
                    .toList();
        }

        /** Tells whether this index names {@code note}, or a folder above it that lies below {@code common}. */
        boolean agrees(NotePath note, NotePath common) {
            return files.named().contains(note)
                    || files.namedFolderAbove(note)
                            .filter(folder -> folder.isBelow(common))
                            .isPresent();
        }
    }
}
