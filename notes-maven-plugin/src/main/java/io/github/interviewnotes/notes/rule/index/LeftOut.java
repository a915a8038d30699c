package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.rule.Rule;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Quoted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notes that an index leaves out, where they are so many that somebody may have taken the page for a choice of notes.
 *
 * @param listed which notes the indexes list
 */
record LeftOut(ListedNotes listed) {

    private static final int MANY = 20;

    /** Tells whether so many notes that the index at {@code path} lacks are one matter: more than these, and more than it lists. */
    boolean isOne(int notes, NotePath path) {
        return notes > MANY && notes > listed.notesIn(path);
    }

    /** Returns findings, each about a note that no index lists, with one for each index that lacks so many. */
    List<Finding> sum(Rule rule, List<Finding> findings) {
        Map<NotePath, List<Finding>> byIndex = new TreeMap<>();
        for (Finding finding : findings) {
            NotePath index = listed.missingFrom(finding.location().path()).orElseThrow();
            byIndex.computeIfAbsent(index, path -> new ArrayList<>()).add(finding);
        }
        List<Finding> said = new ArrayList<>();
        byIndex.forEach((index, notes) -> {
            if (isOne(notes.size(), index)) {
                said.add(one(rule, index, notes));
            } else {
                said.addAll(notes);
            }
        });
        return said;
    }

    private Finding one(Rule rule, NotePath index, List<Finding> notes) {
        int present = listed.notesIn(index);
        List<Edit> edits =
                notes.stream().flatMap(note -> note.fix().in(index).stream()).toList();
        return Finding.of(
                        rule,
                        Location.startOf(index),
                        "this index lists " + present + (present == 1 ? " note" : " notes") + " and leaves out "
                                + notes.size() + "; the first of them is "
                                + Quoted.of(notes.get(0).location().path().value()))
                .at(notes.stream()
                        .map(Finding::severity)
                        .max(Comparator.naturalOrder())
                        .orElseThrow())
                .perhapsMendedBy(edits);
    }
}
