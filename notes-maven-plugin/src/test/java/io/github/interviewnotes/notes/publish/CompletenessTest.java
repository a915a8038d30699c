package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.note.Prompt;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.publish.epub.EpubWriter;
import io.github.interviewnotes.notes.publish.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reads both books beside the notes: whatever a note says stands in them once, whole, in the note's order and as what it is, and the
 * text of the PDF can be copied in that order. The notes of this repository are the first proof; {@code torture/} and {@code library/}
 * hold what these do not use.
 */
class CompletenessTest {

    /** Where the notes are. */
    enum Folder {
        REAL(RealBook.NOTES),
        TORTURE(Library.root().resolveSibling("torture")),
        LIBRARY(Library.root());

        private final Path root;

        Folder(Path root) {
            this.root = root;
        }
    }

    private static final Map<Folder, PrintedBooks> BOOKS = new EnumMap<>(Folder.class);

    @BeforeAll
    static void publish(@TempDir Path temporary) throws Exception {
        for (Folder folder : Folder.values()) {
            BOOKS.put(
                    folder,
                    folder == Folder.REAL
                            ? PrintedBooks.ofThisRepository()
                            : PrintedBooks.of(folder.root, temporary.resolve(folder.name())));
        }
    }

    @Test
    void noNoteIsForgotten() {
        assertEquals(19, BOOKS.get(Folder.REAL).notes().size());
        assertEquals(7, BOOKS.get(Folder.TORTURE).notes().size());
        for (PrintedBooks books : BOOKS.values()) {
            assertEquals(books.notes().size(), books.epub().size());
            assertEquals(books.notes().size(), books.pdf().chapters().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEpubSaysWhatTheNotesSay(Folder folder) {
        assertEquals(List.of(), BOOKS.get(folder).faultsOfEpub());
    }

    @ParameterizedTest
    @EnumSource
    void thePdfSaysWhatTheNotesSayInTheirOrder(Folder folder) {
        assertEquals(List.of(), BOOKS.get(folder).faultsOfPdf());
    }

    @ParameterizedTest
    @EnumSource
    void everyPieceIsWhatItWas(Folder folder) {
        BOOKS.get(folder).eachChapter((note, said, chapter) -> {
            assertInOrder(note, said.texts(Piece.Kind.HEADING), texts(chapter, "h1, h2, h3, h4, h5, h6, .heading"));
            assertInOrder(note, said.texts(Piece.Kind.HEAD, Piece.Kind.CELL), texts(chapter, "th, td"));
            assertInOrder(note, said.texts(Piece.Kind.ITEM), firstTexts(chapter));
            List<String> code = chapter.select("pre").stream()
                    .map(Element::wholeText)
                    .map(String::stripTrailing)
                    .toList();
            assertEquals(said.code(), code, note.path().value());
        });
    }

    private static List<String> texts(Element chapter, String elements) {
        return chapter.select(elements).stream().map(EpubPages::text).toList();
    }

    /** Returns what each list item says before its next block. */
    private static List<String> firstTexts(Element chapter) {
        List<String> texts = new ArrayList<>();
        for (Element item : chapter.select("li")) {
            Element first = item.clone();
            first.select("ul, ol, table, pre, blockquote, figure, p ~ *").remove();
            texts.add(EpubPages.text(first).replaceFirst("^\\s*[☐☑]", ""));
        }
        return texts;
    }

    private static void assertInOrder(Note note, List<String> expected, List<String> actual) {
        int at = 0;
        for (String text : expected) {
            Letters letters = Letters.of(text);
            while (at < actual.size() && !Letters.of(actual.get(at)).all().equals(letters.all())) {
                at++;
            }
            assertTrue(at < actual.size(), () -> note.path() + ": '" + text + "' is not itself in the book");
            at++;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsShown(Folder folder) {
        PrintedBooks books = BOOKS.get(folder);
        List<String> alternatives = new ArrayList<>();
        books.eachChapter((note, said, chapter) -> {
            List<Element> images = chapter.select("img");
            List<String> expected = said.texts(Piece.Kind.PICTURE);
            assertEquals(
                    expected,
                    images.stream().map(image -> image.attr("alt")).toList(),
                    note.path().value());
            // a decoration is on the page, and in no tree
            expected.stream().filter(alternative -> !alternative.isEmpty()).forEach(alternatives::add);
            List<Path> files = note.references().images().stream()
                    .flatMap(image -> image.target() instanceof Target.Local local
                            ? note.path().parent().resolve(local.path()).stream()
                            : Stream.empty())
                    .map(NotePath::value)
                    .map(folder.root::resolve)
                    .filter(file -> !file.toString().endsWith(".svg"))
                    .toList();
            List<byte[]> raster = images.stream()
                    .filter(image -> !image.attr("src").endsWith(".svg"))
                    .map(books.files()::picture)
                    .toList();
            assertEquals(files.size(), raster.size(), note.path().value());
            for (int i = 0; i < files.size(); i++) {
                assertArrayEquals(
                        read(files.get(i)), raster.get(i), files.get(i).toString());
            }
        });
        assertFalse(alternatives.isEmpty());
        List<String> figures = books.pdf().alternatives();
        assertEquals(alternatives, figures.subList(1, figures.size()), "after the cover");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPromptIsAHeading() {
        List<String> questions = new ArrayList<>();
        BOOKS.get(Folder.REAL).eachChapter((note, said, chapter) -> {
            List<String> asked = note.prompts().stream()
                    .map(Prompt::heading)
                    .map(Heading::text)
                    .toList();
            assertInOrder(note, asked, texts(chapter, "h2, h3, h4, h5, h6"));
            questions.addAll(asked);
        });
        assertTrue(questions.size() > 200, questions.size() + " prompts");
    }

    @ParameterizedTest
    @EnumSource
    void thePdfsTagsTellWhatIsWhat(Folder folder) {
        PrintedBooks books = BOOKS.get(folder);
        assertTagged(books, Set.of("H1", "H2", "H3", "H4", "H5", "H6"), Piece.Kind.HEADING);
        assertTagged(books, Set.of("TH", "TD"), Piece.Kind.HEAD, Piece.Kind.CELL);
        assertTagged(books, Set.of("LI"), Piece.Kind.ITEM);
        assertTagged(books, Set.of("Figure"), Piece.Kind.PICTURE);
        long code = books.notes().values().stream()
                .mapToLong(said -> said.code().size())
                .sum();
        assertEquals(code, books.pdf().tagged(Set.of("Code")));
    }

    private static void assertTagged(PrintedBooks books, Set<String> tags, Piece.Kind... kinds) {
        long pieces = books.notes().values().stream()
                .mapToLong(said -> said.texts(kinds).size())
                .sum();
        long tagged = books.pdf().tagged(tags);
        assertTrue(tagged >= pieces, tags + ": " + tagged + " for " + pieces);
    }

    private static final String SMALL = """
            # Title

            A paragraph.

            Again.

            Again.

            - an item
              - yes
              - yes

            | a | b |
            |---|---|
            | 1 | 1 |
            | 12 | 1 |

            ```text
            one
            two
            ```

            > quoted

            ## Section[^1]

            ![picture](a.png)

            [^1]: below
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p:contains(paragraph)     | 3: paragraph 'A paragraph.'
            p:contains(Again)         | 7: paragraph 'Again.'
            li li:contains(yes)       | 11: list item 'yes'
            th:contains(b)            | 13: head cell 'b'
            td:containsOwn(1)         | 16: table cell '12'
            td:containsOwn(12)        | 16: table cell '12'
            pre                       | 19: line of code 'one', 20: line of code 'two'
            blockquote p              | 23: paragraph 'quoted'
            h2                        | 25: heading 'Section1'
            aside p                   | 29: footnote 'below'
            """)
    void whatIsDroppedIsMissed(String dropped, String missed, @TempDir Path folder) throws Exception {
        PrintedBooks books =
                small(folder, content -> content.selectFirst(dropped).remove());

        for (List<String> faults : List.of(books.faultsOfEpub(), books.faultsOfPdf())) {
            assertEquals(missed, String.join(", ", faults).replace("a.md:", ""));
        }
    }

    @Test
    void whatIsMovedOrAddedIsMissed(@TempDir Path folder) throws Exception {
        PrintedBooks books = small(folder, content -> {
            Element quote = content.selectFirst("blockquote");
            content.prependChild(quote);
            content.appendElement("p").text("Not in the note.");
        });

        for (List<String> faults : List.of(books.faultsOfEpub(), books.faultsOfPdf())) {
            assertEquals(
                    List.of(
                            "a.md:3: paragraph 'A paragraph.'",
                            "a.md:23: paragraph 'quoted'",
                            "a.md: no note has 'Notinthenote.'"),
                    faults);
        }
    }

    @Test
    void nothingIsMissedWhereNothingIs(@TempDir Path folder) throws Exception {
        PrintedBooks books = small(folder, content -> {});
        assertEquals(List.of(), books.faultsOfEpub());
        assertEquals(List.of(), books.faultsOfPdf());
    }

    /** Returns the books of a small note, made by a builder that does {@code harm} to the chapter. */
    private static PrintedBooks small(Path folder, Consumer<Element> harm) throws Exception {
        Files.writeString(folder.resolve("a.md"), SMALL);
        Files.copy(Folder.LIBRARY.root.resolve("images/checks.png"), folder.resolve("a.png"));
        Book whole = Library.book(folder);
        Chapter chapter = whole.chapters().get(0);
        Element content = chapter.content();
        harm.accept(content);
        Chapter harmed = new Chapter(
                chapter.id(), chapter.source(), chapter.number(), chapter.title(), content, chapter.questions());
        Book book = new Book(whole.metadata(), List.of(harmed), whole.pictures());
        try (OutputStream epub = Files.newOutputStream(folder.resolve("book.epub"));
                OutputStream pdf = Files.newOutputStream(folder.resolve("book.pdf"))) {
            new EpubWriter().write(book, epub);
            new PdfWriter().write(book, pdf);
        }
        return PrintedBooks.read(Library.load(folder), folder);
    }
}
