package io.github.interviewnotes.notes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of the prose from run to run. */
class DiskMemoryTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "answer", "two\nlines\n", "a\tb \\n c\\ \r\n 😀 \u2028 ü"})
    void anAnswerComesBackAsItWas(String answer) throws Exception {
        DiskMemory first = memory();
        first.keep("key", answer);
        assertEquals(Optional.of(answer), first.recall("key"));
        first.save();

        assertEquals(Optional.of(answer), memory().recall("key"));
        assertEquals(Optional.empty(), memory().recall("other"));
    }

    @Test
    void whatIsOldStaysWhenSomethingNewComes() throws Exception {
        keep("a", "1");
        keep("b", "2");

        assertEquals(Optional.of("1"), memory().recall("a"));
        assertEquals(Optional.of("2"), memory().recall("b"));
    }

    @Test
    void whereNothingIsNewNothingIsWritten() throws Exception {
        keep("a", "1");
        Files.setLastModifiedTime(file(), java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        DiskMemory memory = memory();
        memory.recall("a");
        memory.save();

        assertEquals(1_000_000, Files.getLastModifiedTime(file()).toMillis());
    }

    @Test
    void anotherPluginKnowsNothing() throws Exception {
        keep("a", "1");

        assertEquals(Optional.empty(), DiskMemory.of(folder, "other").recall("a"));
    }

    @Test
    void everyDamageCountsAsEmpty() throws Exception {
        keep("a", "1");
        keep("b", "two\nlines");
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            Files.write(file(), flipped);
            assertEquals(Optional.empty(), memory().recall("a"), "flipped " + i);
            Files.write(file(), java.util.Arrays.copyOf(whole, i));
            assertEquals(Optional.empty(), memory().recall("a"), "cut at " + i);
        }
        Files.write(file(), new byte[1000]);
        assertEquals(Optional.empty(), memory().recall("a"));
        keep("c", "3");
        assertEquals(Optional.of("3"), memory().recall("c"));
    }

    @Test
    void aFileThatIsAFolderIsNoMemory() throws Exception {
        Files.createDirectories(file());

        assertEquals(Optional.empty(), memory().recall("a"));
    }

    @Test
    void whatWasNotAskedForTheLongestGoesFirst() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < MemoryText.MOST_ANSWERS; i++) {
            many.put("k" + i, "");
        }
        MemoryText.Content content =
                MemoryText.Content.none().with(many).with(Map.of("k1", "")).with(Map.of("new", "x"));

        MemoryText.Content read = MemoryText.read(MemoryText.write(content, "p"), "p");

        assertEquals(MemoryText.MOST_ANSWERS, read.answers().size());
        assertFalse(read.answers().containsKey("k0"));
        assertTrue(read.answers().containsKey("k1"));
        assertTrue(read.answers().containsKey("new"));
    }

    @Test
    void severalAtOnceDoNotHarmIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> savers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String key = "key" + i;
                savers.add(threads.submit(() -> {
                    keep(key, "answer to " + key);
                    return null;
                }));
            }
            for (Future<?> saver : savers) {
                saver.get();
            }
        } finally {
            threads.shutdownNow();
        }
        String text = Files.readString(file(), StandardCharsets.UTF_8);
        MemoryText.Content content = MemoryText.read(text, "plugin");
        assertFalse(content.answers().isEmpty());
        content.answers().forEach((key, answer) -> assertEquals("answer to " + key, answer));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    private void keep(String key, String answer) throws Exception {
        DiskMemory memory = memory();
        memory.keep(key, answer);
        memory.save();
    }

    private DiskMemory memory() {
        return DiskMemory.of(folder, "plugin");
    }

    private Path file() {
        return folder.resolve("prose.txt");
    }
}
