package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BreakdownTest {

    /** It is no fault of the plugin, and what to do depends on who started it. */
    @Test
    void aLibraryThatIsGoneIsSaidAsSuch() {
        LinkageError gone = new NoClassDefFoundError("org/slf4j/LoggerFactory");

        LinkageError thrown = assertThrows(
                LinkageError.class,
                () -> new Breakdown("", "").<RuntimeException>guard(() -> {
                    throw new IllegalStateException("read", new IllegalStateException("LanguageTool", gone));
                }));

        assertSame(gone, thrown);
    }
}
