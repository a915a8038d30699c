package io.github.interviewnotes.notes.check;

import io.github.interviewnotes.notes.rule.prose.ProseMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A {@link ProseMemory} in one file. Unlike {@link DiskCache} it does not depend on the configuration, so that a new
 * word in the dictionary costs nothing, and it does not drop what a run did not ask for, since a run asks for nothing of
 * a note that did not change. Instead, what was not asked for the longest goes when there is too much. A file that is
 * missing, damaged, foreign or of another plugin counts as empty.
 */
public final class DiskMemory implements ProseMemory {

    private static final String PROSE = "prose.txt";
    private static final String CODE = "code.txt";

    private final Path file;
    private final String plugin;
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, String> fresh = new ConcurrentHashMap<>();

    private volatile MemoryText.Content old;

    private DiskMemory(Path file, String plugin) {
        this.file = file;
        this.plugin = plugin;
    }

    /**
     * Returns the memory of what is known of prose in a folder; it is read with the first question.
     *
     * @param folder where the file lies; it need not exist
     * @param plugin tells one build of the plugin, with its libraries, from another
     */
    public static DiskMemory of(Path folder, String plugin) {
        return new DiskMemory(folder.resolve(PROSE), plugin);
    }

    /** Returns the memory of what is known of code, as {@link #of} returns that of prose. */
    public static DiskMemory ofCode(Path folder, String plugin) {
        return new DiskMemory(folder.resolve(CODE), plugin);
    }

    /** Tells whether an earlier run kept something, right or not. */
    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    @Override
    public Optional<String> recall(String key) {
        String answer =
                fresh.containsKey(key) ? fresh.get(key) : old().answers().get(key);
        if (answer != null) {
            asked.put(key, answer);
        }
        return Optional.ofNullable(answer);
    }

    @Override
    public void keep(String key, String answer) {
        fresh.put(key, answer);
    }

    /**
     * Writes what is new to what is old, beside the file and then in its place; where nothing is new, nothing is
     * written. Of two processes that save at once the later one wins, and what the other had to say is read again.
     *
     * @throws IOException if the file cannot be written; the old one stays
     */
    public void save() throws IOException {
        if (fresh.isEmpty()) {
            return;
        }
        MemoryText.Content content = read().with(asked).with(fresh);
        AtomicFile.write(file, MemoryText.write(content, plugin).getBytes(StandardCharsets.UTF_8));
    }

    private MemoryText.Content old() {
        MemoryText.Content content = old;
        return content == null ? load() : content;
    }

    private synchronized MemoryText.Content load() {
        if (old == null) {
            old = read();
        }
        return old;
    }

    private MemoryText.Content read() {
        try {
            if (Files.isRegularFile(file)) {
                return MemoryText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), plugin);
            }
        } catch (IOException e) {
            // what cannot be read is found out again: nothing is lost but time
            return MemoryText.Content.none();
        }
        return MemoryText.Content.none();
    }
}
