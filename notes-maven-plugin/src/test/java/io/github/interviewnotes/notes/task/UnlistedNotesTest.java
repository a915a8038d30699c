package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.note.NotePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnlistedNotesTest {

    private static Optional<String> warning(int notes) {
        return new UnlistedNotes(IntStream.range(0, notes)
                        .mapToObj(i -> NotePath.of((char) ('a' + i) + ".md"))
                        .toList())
                .warning();
    }

    @Test
    void saysWhatABookLacks() {
        assertEquals(Optional.empty(), warning(0));
        assertEquals(
                Optional.of(
                        "The book lacks a note that no index names: a.md; list it in the index, or name it in notes.exclude"),
                warning(1));
        assertEquals(
                Optional.of(
                        "The book lacks 12 notes that no index names: a.md, b.md, c.md, d.md, e.md, f.md, g.md, h.md, i.md,"
                                + " j.md and 2 more; list them in the index, or name them in notes.exclude"),
                warning(12));
    }

    @Test
    void namesAreInTheirOrder() {
        assertEquals(
                Optional.of(
                        "The book lacks 2 notes that no index names: z.md, b.md; list them in the index, or name them in"
                                + " notes.exclude"),
                new UnlistedNotes(List.of(NotePath.of("z.md"), NotePath.of("b.md"))).warning());
    }
}
