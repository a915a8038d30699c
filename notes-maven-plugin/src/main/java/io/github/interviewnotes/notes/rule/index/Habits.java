package io.github.interviewnotes.notes.rule.index;

import io.github.interviewnotes.notes.note.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the entries of an index are usually written.
 *
 * @param all all of them
 */
record Habits(List<DiskEntry> all) {

    /** Returns how most entries are written, the last of several. */
    Optional<EntryShape> shape(List<DiskEntry> entries) {
        List<EntryShape> shapes = new ArrayList<>();
        entries.forEach(entry -> EntryShape.of(entry).ifPresent(shapes::add));
        boolean own = shapes.stream().map(EntryShape::ornament).distinct().count() > 1;
        Optional<EntryShape> most =
                mostOf(shapes.stream().map(shape -> shape.without(own)).toList());
        if (!isDescribed() || most.filter(EntryShape::described).isPresent()) {
            return most;
        }
        List<EntryShape> described = new ArrayList<>();
        all.forEach(entry -> EntryShape.of(entry).filter(EntryShape::described).ifPresent(described::add));
        return most.map(shape -> mostOf(described).map(shape::describedAs).orElse(shape));
    }

    private static Optional<EntryShape> mostOf(List<EntryShape> shapes) {
        Map<EntryShape, Long> counts =
                shapes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return shapes.stream()
                .max(Comparator.<EntryShape>comparingLong(counts::get).thenComparingInt(shapes::lastIndexOf));
    }

    private boolean isDescribed() {
        return all.stream().anyMatch(entry -> entry.entry().description().isPresent());
    }

    /** Returns what a new entry says of its note; nothing where no entry says anything, or the note has no sentence. */
    Optional<String> description(Note note) {
        if (!isDescribed()) {
            return Optional.empty();
        }
        List<String> others = all.stream()
                .flatMap(entry -> entry.entry().description().stream())
                .toList();
        return FirstSentence.of(note).map(sentence -> Manner.of(others).fitted(sentence));
    }
}
