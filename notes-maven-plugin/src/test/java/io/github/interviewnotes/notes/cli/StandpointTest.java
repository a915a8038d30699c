package io.github.interviewnotes.notes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StandpointTest {

    private static final Path TOP = Path.of("notes").toAbsolutePath();

    @Test
    void whoStandsHereTypesShortPaths() {
        Standpoint here = new Standpoint(TOP, true);

        assertEquals(Path.of(".git/notes/notes").toString(), here.nearest(TOP.resolve(".git/notes/notes")));
        assertEquals(TOP.resolveSibling("other/notes").toString(), here.nearest(TOP.resolveSibling("other/notes")));
        assertEquals(".", here.named(Path.of(".")));
    }

    @Test
    void whoStandsElsewhereTypesWholeOnes() {
        Standpoint elsewhere = new Standpoint(TOP, false);

        assertEquals(TOP.resolve(".git/notes/notes").toString(), elsewhere.nearest(TOP.resolve(".git/notes/notes")));
        assertEquals(TOP.toString(), elsewhere.named(Path.of(".")));
        assertEquals(TOP.resolve("docs").toString(), elsewhere.named(Path.of("docs")));
    }
}
