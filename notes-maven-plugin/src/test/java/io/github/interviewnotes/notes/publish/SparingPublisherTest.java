package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.config.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparingPublisherTest {

    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><path d='M0 0'/></svg>";

    @TempDir
    private Path folder;

    private Path root;
    private Path cache;
    private String plugin = "plugin 1";
    private String stated = "title";
    private boolean typography = true;
    private Selection selection = Selection.all();
    private final List<IOException> troubles = new ArrayList<>();

    @BeforeEach
    void writeNotes() throws IOException {
        root = Files.createDirectories(folder.resolve("notes"));
        cache = folder.resolve("cache");
        Files.writeString(root.resolve("a.md"), "# A\n\n![plan](images/my%20plan.svg)\n");
        Files.writeString(root.resolve("b.md"), "# B\n");
        Files.createDirectory(root.resolve("images"));
        Files.writeString(root.resolve("images/my plan.svg"), SVG);
    }

    private Order order() {
        return new Order(
                EnumSet.of(Edition.READING),
                EnumSet.of(Format.EPUB),
                selection,
                typography,
                PageSize.A4,
                folder.resolve("target"),
                "notes");
    }

    private boolean publish() throws PublishException {
        return new SparingPublisher(new Publisher(), plugin, cache, troubles::add)
                .publish(Library.load(root), root, Library.metadata(), stated, order());
    }

    @Test
    void booksOfWhichNothingHasChangedAreLeftAlone() throws Exception {
        assertTrue(publish());
        assertFalse(publish());
        assertFalse(publish());
        assertEquals(List.of(), troubles);
    }

    @Test
    void whateverABookIsMadeOfMakesItAnew() throws Exception {
        publish();
        List<Callable<?>> changes = List.of(
                () -> Files.writeString(root.resolve("a.md"), "# A\n\nNew. ![plan](images/my%20plan.svg)\n"),
                () -> Files.writeString(root.resolve("images/my plan.svg"), SVG.replace("M0 0", "M1 1")),
                () -> Files.writeString(root.resolve("c.md"), "# C\n"),
                () -> Files.move(root.resolve("c.md"), root.resolve("d.md")),
                () -> plugin = "plugin 2",
                () -> stated = "another title",
                () -> typography = false,
                () -> selection = new Selection(List.of(), List.of(Glob.of("b.md"))),
                () -> Files.writeString(folder.resolve("target/notes.epub"), "altered"),
                () -> Files.deleteIfExists(folder.resolve("target/notes.epub")),
                () -> {
                    try (Stream<Path> files = Files.list(cache)) {
                        return Files.writeString(files.findFirst().orElseThrow(), "damaged");
                    }
                });
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).call();
            assertTrue(publish(), "change " + i);
            assertFalse(publish(), "after change " + i);
        }
    }

    @Test
    void whatNoBookShowsIsNobodysBusiness() throws Exception {
        publish();
        Files.writeString(root.resolve("images/other.svg"), SVG);
        Files.writeString(root.resolve("data.csv"), "1,2");
        assertFalse(publish());
    }

    @Test
    void aMemoryThatCannotBeWrittenCostsTimeOnly() throws Exception {
        Files.writeString(cache, "a file where a folder is to be");
        assertTrue(publish());
        assertTrue(publish());
        assertEquals(2, troubles.size());
    }

    @Test
    void twoRunsAtOnceLeaveWholeBooks() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> run : workers.invokeAll(List.<Callable<Boolean>>of(this::publish, this::publish))) {
                run.get();
            }
        } finally {
            workers.shutdownNow();
        }
        byte[] book = Files.readAllBytes(folder.resolve("target/notes.epub"));
        Files.delete(folder.resolve("target/notes.epub"));
        publish();
        assertArrayEquals(Files.readAllBytes(folder.resolve("target/notes.epub")), book);
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            assertEquals(1, files.count(), "no draft is left");
        }
    }
}
