package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.Range;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes the entries that an index lacks as those are written that it has: in the same form, among those of the same folder, with the
 * first sentence of the note where the others say something. Made for one index and one check; it counts on where entries are numbered.
 */
final class NewEntries {

    private final NotePath folder;
    private final List<DiskEntry> all;
    private final List<DiskEntry> ofNotes;
    private final Habits habits;
    private final Map<Range, Integer> added = new HashMap<>();

    NewEntries(ListedFiles files, Notebook notebook) {
        this.folder = files.folder();
        this.all = DiskEntry.of(files.index(), notebook).toList();
        this.habits = new Habits(all);
        this.ofNotes = all.stream()
                .filter(entry -> entry.found().flatMap(notebook::note).isPresent())
                .toList();
    }

    /** Returns what would list a note. */
    Proposal list(Note note) {
        NotePath parent = note.path().parent();
        List<DiskEntry> siblings = ofNotes.stream()
                .filter(entry -> entry.found().orElseThrow().parent().equals(parent))
                .toList();
        if (!siblings.isEmpty()) {
            return among(note, siblings);
        }
        Optional<DiskEntry> own = all.stream()
                .filter(entry -> entry.found().filter(parent::equals).isPresent())
                .filter(entry -> entry.entry().place().form() == Form.ITEM)
                .findFirst();
        if (own.isPresent()) {
            return below(note, own.get());
        }
        boolean byFolder = ofNotes.size() < all.size()
                || ofNotes.stream()
                        .anyMatch(entry -> !entry.found().orElseThrow().parent().equals(folder));
        if (parent.equals(folder) || byFolder || ofNotes.isEmpty()) {
            String place = parent.isRoot() ? "the folder of all notes" : Quoted.of(parent.value() + "/");
            return new Proposal.Nowhere(
                    "the index has no place for notes of " + place + " yet; write the entry yourself");
        }
        // the folder is new to this index, so somebody should see where its notes go
        return among(note, ofNotes) instanceof Proposal.Entry entry
                ? new Proposal.Entry(entry.edit(), false)
                : inAnotherWay();
    }

    private Proposal among(Note note, List<DiskEntry> candidates) {
        Map<Range, List<DiskEntry>> groups = candidates.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.entry().place().group(), LinkedHashMap::new, Collectors.toList()));
        List<DiskEntry> peers = groups.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
        Range place = peers.get(0).entry().place().group();
        EntryGroup group = new EntryGroup(
                all.stream()
                        .filter(entry -> entry.entry().place().group().equals(place))
                        .toList(),
                peers);
        Optional<Proposal> proposal =
                group.form() == Form.ROW ? row(note, group) : entry(note, group).filter(any -> group.beginsLines());
        return proposal.map(one -> one instanceof Proposal.Entry entry
                        ? new Proposal.Entry(entry.edit(), groups.size() == 1)
                        : one)
                .orElse(inAnotherWay());
    }

    private static Proposal inAnotherWay() {
        return new Proposal.Nowhere("its entries are not alike enough to be continued; write the entry yourself");
    }

    private Optional<Proposal> row(Note note, EntryGroup group) {
        int more = added.getOrDefault(key(group), 0);
        return TableRow.like(group.peers())
                .flatMap(row -> row.write(note, folder, more, habits.description(note)))
                .map(row -> put(note, group, row, false));
    }

    private Optional<Proposal> entry(Note note, EntryGroup group) {
        return habits.shape(group.peers()).flatMap(shape -> {
            int more = added.getOrDefault(key(group), 0);
            int number = number(group.all(), more);
            return shape.write(note, folder, number, habits.description(note))
                    .map(entry -> put(note, group, entry, shape.isNumbered()));
        });
    }

    private Proposal put(Note note, EntryGroup group, String entry, boolean last) {
        added.merge(key(group), 1, Integer::sum);
        DiskEntry peer = group.peers().get(0);
        LabelStyle style = LabelStyle.of(
                peer.entry().label(), peer.entry().written(), peer.found().orElseThrow());
        String written = PathStyle.of(peer.entry().written(), peer.found().orElseThrow(), folder)
                .orElse(PathStyle.RELATIVE)
                .write(note.path(), folder);
        return new Proposal.Entry(group.insert(entry, style.label(note, written), note.path(), last), true);
    }

    private static Range key(EntryGroup group) {
        return group.peers().get(0).entry().place().group();
    }

    /** Returns the next number; a list may also call each of its items the first. */
    private static int number(List<DiskEntry> group, int more) {
        List<Integer> numbers = group.stream()
                .flatMap(entry -> EntryShape.number(entry).stream())
                .toList();
        if (numbers.isEmpty()) {
            return 1;
        }
        boolean alike = numbers.size() > 1 && numbers.stream().distinct().count() == 1;
        return numbers.get(numbers.size() - 1) + (alike ? 0 : 1 + more);
    }

    /** Writes the first entry of a folder that had only one for itself. */
    private Proposal below(Note note, DiskEntry own) {
        List<DiskEntry> nested = ofNotes.stream()
                .filter(entry -> !entry.found().orElseThrow().parent().equals(folder))
                .toList();
        Optional<EntryShape> shape = habits.shape(nested)
                .or(() -> habits.shape(ofNotes).map(EntryShape::below))
                .or(() -> habits.shape(List.of(own)).map(EntryShape::below))
                .filter(one -> one.marker().matches("[-*+0].*"));
        int indent = own.entry().place().name().start() - own.entry().range().start();
        EntryGroup group = new EntryGroup(List.of(own), List.of(own));
        return shape.flatMap(one -> one.write(note, folder, 1, habits.description(note)))
                .map(entry -> group.insert(" ".repeat(indent) + entry, "", note.path(), true))
                .<Proposal>map(edit -> new Proposal.Entry(edit, true))
                .orElse(inAnotherWay());
    }
}
