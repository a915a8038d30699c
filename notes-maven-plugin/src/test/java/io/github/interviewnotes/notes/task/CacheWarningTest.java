package io.github.interviewnotes.notes.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.check.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheWarningTest {

    private static final String ADVICE =
            "), so the next run does the same work again; make room for it, or name another folder with notes.cacheDirectory";

    @TempDir
    private Path temporary;

    private final List<String> warned = new ArrayList<>();
    private final CacheWarning warning = new CacheWarning(warned::add);

    @Test
    void whatCannotBeWrittenIsSaidOnce() throws IOException {
        Path file = Files.writeString(temporary.resolve("cache"), "no folder");

        warning.save(() -> AtomicFile.write(file.resolve("findings.json"), new byte[1]));
        warning.save(() -> AtomicFile.write(file.resolve("prose.txt"), new byte[1]));

        assertEquals(List.of("The cache was not written (" + file + " is not a folder" + ADVICE), warned);
    }

    @Test
    void aFullDiskIsNamed() {
        warning.accept(new IOException("a/findings.json: No space left on device"));

        assertEquals(List.of("The cache was not written (a/findings.json: No space left on device" + ADVICE), warned);
    }

    @Test
    void whatCanBeWrittenSaysNothing() {
        warning.save(() -> AtomicFile.write(temporary.resolve("findings.json"), new byte[1]));

        assertEquals(List.of(), warned);
    }
}
