package io.github.interviewnotes.notes.report;

import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.rule.Finding;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Edit;
import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Quoted;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What mends a finding, for whoever shows it.
 *
 * @param safe whether it can be done unread
 * @param changes what is to be changed, file by file and in the order of the edits; never none
 */
record Remedy(boolean safe, List<Change> changes) {

    /**
     * One replacement.
     *
     * @param location what is replaced; where it starts and ends at the same place, something is inserted
     * @param before what stands there
     * @param after what stands there afterwards; empty where something is taken away
     */
    record Change(Location location, String before, String after) {}

    Remedy {
        changes = List.copyOf(changes);
    }

    /** Tells whether {@code notes:fix} mends a finding unasked. */
    static boolean isSafe(Finding finding) {
        return !finding.fix().isEmpty() && finding.fix().isSafe();
    }

    /** Tells whether {@code notes:fix} mends a finding where somebody wants to read what it did. */
    static boolean isUnsafe(Finding finding) {
        return !finding.fix().isEmpty() && !finding.fix().isSafe();
    }

    /** Returns what mends a finding, if that is known and the texts that it changes could be read. */
    static Optional<Remedy> of(Finding finding, Notebook notebook, Places places) {
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<NotePath, List<Edit>> edits : finding.fix().edits().entrySet()) {
            Location file = new Location(finding.location().folder(), edits.getKey(), Position.START, Position.START);
            Optional<SourceText> text = places.text(notebook, file);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            edits.getValue().forEach(edit -> changes.add(change(file, text.get(), edit)));
        }
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy(finding.fix().isSafe(), changes));
    }

    private static Change change(Location file, SourceText text, Edit edit) {
        Location replaced = new Location(
                file.folder(),
                file.path(),
                text.position(edit.range().start()),
                text.position(edit.range().end()));
        return new Change(replaced, text.slice(edit.range()), edit.replacement());
    }

    /** Returns what is to be done, on one line: {@code replace 'a' with 'b'}. */
    String words() {
        if (changes.size() > 1) {
            return changes.size() + " changes";
        }
        Change change = changes.get(0);
        String before = change.before.strip();
        String after = change.after.strip();
        if (after.isEmpty() && before.isEmpty()) {
            return change.after.isEmpty() ? "take away blank space" : "add blank space";
        }
        if (before.isEmpty()) {
            return "add " + Quoted.of(after);
        }
        return after.isEmpty()
                ? "take away " + Quoted.of(before)
                : "replace " + Quoted.of(before) + " with " + Quoted.of(after);
    }
}
