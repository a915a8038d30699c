package io.github.interviewnotes.notes.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Many notes of some 6,000 characters, put together from the sections of this repository's notes, with an index and links between
 * them. The same notes every time.
 *
 * @param repository this repository
 */
record ManyNotes(Path repository) {

    private static final int CHARACTERS = 6000;
    private static final int LONGEST_SECTION = 3000;
    private static final int FOLDERS = 20;
    private static final Pattern SECTIONS = Pattern.compile("\\n(?=## |### )");

    /** Writes notes to a folder. */
    void write(Path folder, int count) throws IOException {
        List<String> sections = sections();
        Random random = new Random(7);
        StringBuilder index = new StringBuilder("# Index\n\n");
        for (int i = 0; i < count; i++) {
            StringBuilder note = new StringBuilder("# Note " + i + "\n\nIt belongs to [another](../" + path((i * 7 + 1) % count)
                    + ") and to [a part](../" + path((i * 3 + 2) % count) + "#part).\n\n## Part\n\nThis is the part.\n\n");
            Set<String> headings = new HashSet<>();
            while (note.length() < CHARACTERS) {
                String section = sections.get(random.nextInt(sections.size()));
                if (headings.add(section.substring(0, section.indexOf('\n')))) {
                    note.append(section).append("\n\n");
                }
            }
            Path file = folder.resolve(path(i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, note, StandardCharsets.UTF_8);
            index.append("- [Note ").append(i).append("](").append(path(i)).append("): the note ").append(i).append('\n');
        }
        Files.writeString(folder.resolve("INDEX.md"), index, StandardCharsets.UTF_8);
    }

    /** Returns the path of a note. */
    static String path(int number) {
        return "topic-" + number % FOLDERS + "/note-" + number + ".md";
    }

    /** Links of a section lead nowhere in another note, and half a fence swallows what follows it. */
    private List<String> sections() throws IOException {
        List<String> sections = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(repository.resolve("notes"))) {
            files = walk.filter(file -> file.toString().endsWith(".md") && !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (String section : SECTIONS.split(Files.readString(file))) {
                boolean usable = section.startsWith("##")
                        && section.strip().indexOf('\n') > 0
                        && section.length() < LONGEST_SECTION
                        && !section.contains("](")
                        && !section.contains("<!--")
                        && section.split("```", -1).length % 2 == 1;
                if (usable) {
                    sections.add(section.replaceFirst("^#+", "##").strip());
                }
            }
        }
        return sections;
    }
}
