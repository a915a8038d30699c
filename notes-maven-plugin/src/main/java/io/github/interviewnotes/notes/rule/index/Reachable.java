package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Notebook;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.rule.Destination;
import io.github.interviewnotes.notes.rule.Location;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** To which notes a reader comes who starts at the indexes and follows links, and by which link first. */
final class Reachable {

    private final Notebook notebook;
    private final Set<NotePath> seen = new HashSet<>();
    private final Map<NotePath, Place> firstLinks = new HashMap<>();
    private final Deque<Note> ahead = new ArrayDeque<>();

    private record Place(Note note, Range range) {}

    Reachable(Notebook notebook) {
        this.notebook = notebook;
        for (Index index : notebook.indexes()) {
            visit(index.note().path());
            DiskEntry.of(index, notebook).forEach(entry -> entry.found().ifPresent(this::visit));
        }
        while (!ahead.isEmpty()) {
            follow(ahead.remove());
        }
    }

    private void follow(Note note) {
        for (Link link : note.references().links()) {
            if (link.target() instanceof Target.Local local) {
                Destination.of(note.path(), local, notebook.files()).found().ifPresent(path -> {
                    firstLinks.putIfAbsent(path, new Place(note, link.targetRange()));
                    visit(path);
                });
            }
        }
    }

    private void visit(NotePath path) {
        if (seen.add(path)) {
            notebook.note(path).ifPresent(ahead::add);
        }
    }

    /** Returns the first link to the note at {@code path}, from a note that a reader can come to. */
    Optional<Location> linkTo(NotePath path) {
        return Optional.ofNullable(firstLinks.get(path)).map(place -> Location.of(place.note, place.range));
    }
}
