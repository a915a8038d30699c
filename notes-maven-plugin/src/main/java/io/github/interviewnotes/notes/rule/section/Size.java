package io.github.interviewnotes.notes.rule.section;

import io.github.interviewnotes.notes.config.Bounds;
import io.github.interviewnotes.notes.note.Note;
import java.util.stream.Stream;

/**
 * How long a part of a note is, in lines or words.
 *
 * @param part the part
 * @param amount how long it is
 * @param wanted how long it should be
 */
record Size(Part part, Amount amount, Bounds wanted) {

    /** Measures a part as far as its schema wants to know. */
    static Stream<Size> of(Note note, SchemaMatch.Bounded bounded) {
        Part part = bounded.part();
        Bounds lines = bounded.body().lines();
        Bounds words = bounded.body().words();
        Stream<Size> inLines = lines.equals(Bounds.ANY)
                ? Stream.empty()
                : Stream.of(new Size(part, Amount.of(part.lines(note), "line"), lines));
        Stream<Size> inWords = words.equals(Bounds.ANY)
                ? Stream.empty()
                : Stream.of(new Size(part, Amount.of(part.words(), "word"), words));
        return Stream.concat(inLines, inWords);
    }

    boolean isShort() {
        return amount.count() < wanted.min();
    }

    boolean isLong() {
        return amount.count() > wanted.max();
    }

    String message() {
        return part.name() + " has " + amount + "; expected " + wanted;
    }
}
