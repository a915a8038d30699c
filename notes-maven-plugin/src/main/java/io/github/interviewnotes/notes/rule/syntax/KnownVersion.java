package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.rule.Memory;
import io.github.interviewnotes.notes.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The version of a program, kept with all files that it said it with, so that no process is started to ask again as long as these are
 * the same files of the same size and time. A program that cannot name its files is asked each time.
 *
 * @param program the file of the program
 * @param memory where it is kept
 */
record KnownVersion(Path program, Memory memory) {

    /**
     * Returns the version that an earlier run was told.
     *
     * @throws IOException if the program is gone
     */
    Optional<String> recall() throws IOException {
        Optional<String> kept = memory.recall(key());
        if (kept.isEmpty() || kept.get().isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = kept.get().lines().toList();
        List<String> files = new ArrayList<>();
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            files.add(lines.get(i));
        }
        return text(lines.get(0), files).filter(kept.get()::equals).map(same -> lines.get(0));
    }

    /**
     * Keeps what the program said, if it is itself among the files: else it only starts another, and may start yet another next time.
     *
     * @param version one line
     * @param files the paths of the files that decide on it; none where they are not known
     * @throws IOException if the program is gone
     */
    void keep(String version, List<String> files) throws IOException {
        Optional<String> text = text(version, files);
        if (text.isPresent()) {
            memory.keep(key(), text.get());
        }
    }

    private String key() throws IOException {
        Path file = program.toRealPath();
        return new Sha256().add("version").add(file.toString()).add(stamp(file)).hex();
    }

    /** The version, and two lines for each file; nothing if one of the files cannot be looked at, or none is the program. */
    private Optional<String> text(String version, List<String> files) throws IOException {
        if (!files.contains(program.toRealPath().toString())) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(version));
        for (String file : files) {
            try {
                lines.addAll(List.of(file, stamp(Path.of(file))));
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(String.join("\n", lines));
    }

    /** Tells a file from what it was, and from another in its place; Windows names no key. */
    static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime() + " "
                + Optional.ofNullable(attributes.fileKey())
                        .map(Object::toString)
                        .orElse("");
    }
}
