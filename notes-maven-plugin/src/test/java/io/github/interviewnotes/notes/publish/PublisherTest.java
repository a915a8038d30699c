package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final Set<Format> BOOKS = EnumSet.of(Format.EPUB, Format.PDF);

    private static final String PROMPT = "# A\n\n## Q: Why?\n<!-- card: a-why -->\nBecause.\n";

    @TempDir
    private Path folder;

    private List<Path> publish(Path root, Set<Format> formats, Path target) throws PublishException {
        Order order = Order.of(formats, target, "notes");
        new Publisher().publish(Library.load(root), root, Library.metadata(), order);
        return order.files().stream().map(BookFile::path).filter(Files::exists).toList();
    }

    private Path notes(String markdown) throws IOException {
        Path root = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(root.resolve("a.md"), markdown);
        return root;
    }

    @Test
    void writesTheFormatsAskedForAndNothingElse() throws Exception {
        Path target = folder.resolve("a/new/folder");

        List<Path> books = publish(notes("# A\n\nText.\n"), BOOKS, target);

        assertEquals(List.of(target.resolve("notes.epub"), target.resolve("notes.pdf")), books);
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aFailureLeavesTheBooksOfTheLastGoodRun() throws Exception {
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.writeString(target.resolve("notes.epub"), "the last good one");
        Path root = notes("# A\n\n漢字 are not in the fonts.\n");

        PublishException failure = assertThrows(PublishException.class, () -> publish(root, BOOKS, target));

        assertEquals("""
                a.md:3:1: no font of the PDF has '漢字' (U+6F22 U+5B57)
                replace the characters, or publish without the format pdf""", failure.getMessage());
        assertEquals("the last good one", Files.readString(target.resolve("notes.epub")));
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aDeadLinkLeavesTheBooksOfTheLastGoodRun() throws Exception {
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.writeString(target.resolve("notes.pdf"), "the last good one");

        PublishException failure = assertThrows(
                PublishException.class,
                () -> new Publisher().write(Library.withDeadLink(), Order.of(BOOKS, target, "notes")));

        assertEquals("""
                a.md:4: the EPUB's link to 'b.md#x' leads nowhere: 'EPUB/text/b.xhtml' has no id 'x'
                a.md:4: the PDF's link to 'b.md#x' leads nowhere: the PDF has no annotation for it""", failure.getMessage());
        assertEquals("the last good one", Files.readString(target.resolve("notes.pdf")));
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void ofManyDeadLinksTheFirstTwentyAreShown() {
        PublishException failure = assertThrows(
                PublishException.class, () -> DeadLink.refuse(Collections.nCopies(22, new DeadLink("a.md:1: dead"))));
        assertEquals("a.md:1: dead\n".repeat(20) + "and 2 more", failure.getMessage());
    }

    @Test
    void linksIntoWhatABookChangesAreSound() throws Exception {
        Path root = notes("""
                # A [link](#x) ![alt](none.png) <a id="title"></a>

                [x](#x), [y](#y), [z](#title), [itself](a.md)

                <pre id="x"></pre>

                <pre>code <a id="y">here</a></pre>
                """);
        assertEquals(2, publish(root, BOOKS, folder).size());
    }

    @Test
    void anEpubNeedsNoGlyphs() throws Exception {
        Path root = notes("# A\n\n漢字\n");
        assertTrue(Files.size(publish(root, EnumSet.of(Format.EPUB), folder).get(0)) > 0);
    }

    @Test
    void aTargetThatIsNoFolderIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path root = notes("# A\n");
        PublishException failure =
                assertThrows(PublishException.class, () -> publish(root, EnumSet.of(Format.EPUB), file));
        assertEquals(
                "cannot write the books to " + file + " (" + file
                        + " is not a folder); make it a folder that can be written and has room, or set notes.outputDirectory",
                failure.getMessage());
    }

    @Test
    void aFolderInABooksPlaceIsFoundOutBeforeAnythingIsWritten() throws Exception {
        Path target =
                Files.createDirectories(folder.resolve("target/notes.pdf")).getParent();
        Path root = notes("# A\n");
        PublishException failure = assertThrows(PublishException.class, () -> publish(root, BOOKS, target));
        assertEquals(
                target.resolve("notes.pdf")
                        + " is a folder where a book is to be written; move it away, or set notes.bookName",
                failure.getMessage());
        assertFalse(Files.exists(target.resolve("notes.epub")));
    }

    @Test
    void aRehearsalOfNothingIsRefusedBeforeABookIsMade() throws Exception {
        List<String> stages = new ArrayList<>();
        Path root = notes("# A\n");
        Order both = new Order(
                EnumSet.allOf(Edition.class),
                EnumSet.of(Format.EPUB),
                Selection.all(),
                true,
                PageSize.A4,
                folder,
                "notes");

        PublishException failure = assertThrows(
                PublishException.class,
                () -> new Publisher(stages::add, remark -> {}, word -> "")
                        .publish(Library.load(root), root, Library.metadata(), both));

        assertEquals(
                "a rehearsal edition asks the notes' interview prompts, and the one note has none; start a heading with 'Q:',"
                        + " or publish with notes.edition=reading",
                failure.getMessage());
        assertEquals(List.of("Book: chapter 1 of 1"), stages);
    }

    @Test
    void stagesAreTold() throws Exception {
        List<String> stages = new ArrayList<>();
        Path root = notes("# A\n");
        new Publisher(stages::add, remark -> {}, word -> "")
                .publish(
                        Library.load(root),
                        root,
                        Library.metadata(),
                        Order.of(EnumSet.of(Format.EPUB, Format.PDF), folder, "notes"));
        assertEquals(
                List.of(
                        "Book: chapter 1 of 1",
                        "EPUB: laying out a chapter",
                        "PDF: laying out a chapter",
                        "PDF: page 1",
                        "PDF: page 2",
                        "PDF: page 3",
                        "PDF: page 4",
                        "PDF: page 5"),
                stages);
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    @Test
    void withoutFormatsThereAreBooksAndWhereThereArePromptsCards() throws Exception {
        assertEquals(List.of("notes.epub", "notes.pdf"), names(publish(notes("# A\n\nText.\n"), Set.of(), folder)));
        assertEquals(
                List.of("notes.epub", "notes.pdf", "notes-cards.txt"), names(publish(notes(PROMPT), Set.of(), folder)));
    }

    @Test
    void formatsOfCardsAreWrittenWithoutABook() throws Exception {
        Set<Format> cards = EnumSet.of(Format.ANKI, Format.APKG, Format.CSV, Format.JSON);
        Path target = folder.resolve("target");
        assertEquals(
                List.of("notes-cards.txt", "notes.apkg", "notes-cards.csv", "notes-cards.json"),
                names(publish(notes(PROMPT), cards, target)));
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void cardsAskedForByNameNeedAPrompt() throws Exception {
        Path root = notes("# A\n\n## Q: Why?\n");
        PublishException failure =
                assertThrows(PublishException.class, () -> publish(root, EnumSet.of(Format.EPUB, Format.CSV), folder));
        assertEquals(
                "the notes have no prompt to make a flashcard of; write one as a heading that starts with 'Q:' with its answer below,"
                        + " or publish without the formats of cards\n"
                        + "1 prompt asks or answers nothing: a.md:3, which makes no flashcard. Write the answer below the heading.",
                failure.getMessage());
        assertFalse(Files.exists(folder.resolve("notes.epub")));
    }

    /** The last good cards are worth more than none; what Anki would lose of the new ones is gone for good. */
    @Test
    void twoPromptsOfOneCardIdSpoilTheCardsAndNotTheBooks() throws Exception {
        Path root = notes("# A\n\n" + "## Q: Why?\n<!-- card: same -->\n\nBecause.\n\n".repeat(2));
        Files.writeString(folder.resolve("notes-cards.txt"), "the last good ones");
        for (Set<Format> formats : List.of(EnumSet.noneOf(Format.class), EnumSet.of(Format.EPUB, Format.ANKI))) {
            Files.deleteIfExists(folder.resolve("notes.epub"));

            PublishException failure = assertThrows(PublishException.class, () -> publish(root, formats, folder));

            assertEquals(
                    "a.md:8: card id 'same' is that of the prompt at a.md:3, too; give one of them another,"
                            + " for Anki would keep only one of the two\n"
                            + "the books are written; the flashcards are not",
                    failure.getMessage());
            assertTrue(Files.size(folder.resolve("notes.epub")) > 10_000);
            assertEquals("the last good ones", Files.readString(folder.resolve("notes-cards.txt")));
        }
        PublishException failure =
                assertThrows(PublishException.class, () -> publish(root, EnumSet.of(Format.CSV), folder));
        assertFalse(failure.getMessage().contains("written"), failure.getMessage());
        assertFalse(Files.exists(folder.resolve("notes-cards.csv")));
    }

    @Test
    void ofManyCardIdsThatStandTwiceTheFirstTwentyAreShown() throws Exception {
        Path root = notes("# A\n\n" + "## Q: Why?\n<!-- card: same -->\n\nBecause.\n\n".repeat(23));
        PublishException failure =
                assertThrows(PublishException.class, () -> publish(root, EnumSet.of(Format.CSV), folder));
        assertEquals(21, failure.getMessage().lines().count());
        assertEquals(
                "and 2 more", failure.getMessage().lines().skip(20).findFirst().orElseThrow());
    }

    @Test
    void whatCouldBeBetterIsRemarkedOnOnce() throws Exception {
        Path root = notes("# A\n\n## Q: Why?\nBecause.\n");
        List<String> remarks = new ArrayList<>();
        new Publisher(Stages.silent(), remarks::add, word -> "")
                .publish(
                        Library.load(root),
                        root,
                        Library.metadata(),
                        Order.of(EnumSet.of(Format.ANKI, Format.CSV), folder, "notes"));
        assertEquals(
                List.of(
                        "1 prompt has no card id: a.md:3. A change of the question makes another flashcard and leaves the old one behind."
                                + " Put <!-- card: an-id --> below the heading."),
                remarks);
    }

    @Test
    void noNoteIsNoBook() throws Exception {
        Path root = Files.createDirectories(folder.resolve("empty"));
        PublishException failure =
                assertThrows(PublishException.class, () -> publish(root, EnumSet.of(Format.EPUB), folder));
        assertEquals("there is no note to make a book of below " + root, failure.getMessage());
    }
}
