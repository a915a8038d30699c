package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.markdown.Notes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what is read as prose in a folder of notes into text files, a passage a paragraph: what the measuring scripts
 * count words in, and give to other tools so that all read the same.
 */
final class PlainProse {

    private PlainProse() {}

    /** Takes the folder of the notes and the one to write to. */
    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            Path relative = from.relativize(file);
            Path target = to.resolve(relative + ".txt");
            Files.createDirectories(target.getParent());
            Files.writeString(target, prose(relative.toString(), Files.readString(file)));
        }
    }

    private static String prose(String path, String markdown) {
        return Notes.parse(path, markdown).passages().stream()
                .map(passage -> Wording.of(passage).text().replace('\n', ' ') + "\n\n")
                .collect(Collectors.joining());
    }
}
