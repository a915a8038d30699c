package io.github.interviewnotes.notes.publish.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.BookBuilder;
import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Library;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports packages with Anki's own library. {@code ANKI_LIBRARY} names the folders that hold its Python packages; {@code .ci/run} fetches
 * the last version that is Python alone, 2.1.15. What newer importers ask for beyond is held by {@link AnkiPackageTest}.
 */
@EnabledIfEnvironmentVariable(named = "ANKI_LIBRARY", matches = ".+")
class AnkiImportTest {

    private static final String DEQUE = "## Q: Is a deque a list?\n<!-- card: deque -->\nNo, {{ n }}.\n\n";
    private static final String HEAP = "## Q: Is a heap sorted?\n<!-- card: heap -->\n![Tree](tree.svg)\n\n";

    @TempDir
    private Path folder;

    private Path edition(String name, Duration later, Map<String, String> notes) throws Exception {
        Path root = Files.createDirectory(folder.resolve(name + "-notes"));
        Files.writeString(
                root.resolve("tree.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>");
        for (Map.Entry<String, String> note : notes.entrySet()) {
            Files.writeString(root.resolve(note.getKey()), note.getValue());
        }
        BookMetadata first = Library.metadata();
        Book book = new BookBuilder(Library.PLAIN)
                .build(
                        Library.load(root),
                        root,
                        new BookMetadata(
                                "Structures",
                                first.subtitle(),
                                first.authors(),
                                first.publisher(),
                                first.language(),
                                first.rights(),
                                first.identifier(),
                                first.description(),
                                first.subjects(),
                                first.date(),
                                first.instant().plus(later),
                                first.words()));
        Path apkg = folder.resolve(name + ".apkg");
        try (OutputStream out = Files.newOutputStream(apkg)) {
            AnkiPackage.write(CardReader.read(book), book, out);
        }
        return apkg;
    }

    private String imported(List<Path> packages) throws Exception {
        Path script = Path.of(getClass().getResource("import_packages.py").toURI());
        Path collection = Files.createDirectory(folder.resolve("collection"));
        List<String> command = new ArrayList<>(
                List.of("python3", script.toString(), System.getenv("ANKI_LIBRARY"), collection.toString()));
        packages.forEach(path -> command.add(path.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void anEditedAnswerChangesTheCardAndAMovedPromptKeepsItsHistory() throws Exception {
        Path first = edition("first", Duration.ZERO, Map.of("a.md", "# A\n\n" + DEQUE + HEAP, "b.md", "# B\n"));
        Path second = edition(
                "second",
                Duration.ofDays(1),
                Map.of("c.md", "# C\n\n" + DEQUE.replace("No", "Hardly"), "b.md", "# B\n\n" + HEAP));

        assertEquals("""
                first.apkg: 2 added, 0 updated, 0 the same
                  0 Structures::A: Is a deque a list? <p>No, &#123;{ n }}.</p>
                  0 Structures::A: Is a heap sorted? <div><img alt="Tree" src="tree-6260509e.svg"></div>
                first.apkg: 0 added, 0 updated, 2 the same
                  1 Structures::A: Is a deque a list? <p>No, &#123;{ n }}.</p>
                  1 Structures::A: Is a heap sorted? <div><img alt="Tree" src="tree-6260509e.svg"></div>
                second.apkg: 0 added, 2 updated, 0 the same
                  2 Structures::A: Is a deque a list? <p>Hardly, &#123;{ n }}.</p>
                  2 Structures::A: Is a heap sorted? <div><img alt="Tree" src="tree-6260509e.svg"></div>
                types: Notes prompt
                media: tree-6260509e.svg
                sound: True
                """, imported(List.of(first, first, second)));
    }
}
