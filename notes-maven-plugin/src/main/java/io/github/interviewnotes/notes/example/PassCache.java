package io.github.interviewnotes.notes.example;

import io.github.interviewnotes.notes.check.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/**
 * Remembers which units passed, by the hash of everything that could change that. What failed is not remembered, and neither is what
 * was not asked for in the last run. A file that is missing or damaged counts as empty. Thread-safe.
 */
final class PassCache {

    private static final String FORMAT = "examples 1";

    private final Optional<Path> file;
    private final Set<String> known;
    private final Collection<String> used = new ConcurrentSkipListSet<>();

    private PassCache(Optional<Path> file, Set<String> known) {
        this.file = file;
        this.known = known;
    }

    /** Returns a cache that remembers nothing. */
    static PassCache none() {
        return new PassCache(Optional.empty(), Set.of());
    }

    static PassCache open(Path folder) {
        Path file = folder.resolve("examples.txt");
        Set<String> known = new TreeSet<>();
        try {
            if (Files.isRegularFile(file)) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (text.startsWith(FORMAT + "\n") && text.endsWith("\nend\n")) {
                    text.lines().filter(line -> line.length() == 64).forEach(known::add);
                }
            }
        } catch (IOException e) {
            // a cache that cannot be read is rebuilt: nothing is lost but time
            known.clear();
        }
        return new PassCache(Optional.of(file), known);
    }

    boolean passed(String key) {
        boolean passed = known.contains(key);
        if (passed) {
            used.add(key);
        }
        return passed;
    }

    void add(String key) {
        used.add(key);
    }

    void save() throws IOException {
        if (file.isEmpty()) {
            return;
        }
        String text = used.stream().map(key -> key + "\n").collect(Collectors.joining("", FORMAT + "\n", "end\n"));
        AtomicFile.write(file.get(), text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
