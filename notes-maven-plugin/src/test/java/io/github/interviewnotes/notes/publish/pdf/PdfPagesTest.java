package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Library;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.Stages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on the pages around the text: numbers, heads, contents and the index of prompts. */
class PdfPagesTest {

    private static final String LONG =
            "A chapter whose title runs over any running head, says `__init__` in code, and goes on, for its author"
                    + " could not stop and found no end";

    @TempDir
    private static Path notes;

    private static final Map<PageSize, PDDocument> BOOKS = new EnumMap<>(PageSize.class);

    @BeforeAll
    static void write() throws Exception {
        Files.writeString(
                notes.resolve("INDEX.md"), "# Before the text\n\nA word.\n\n- one.md — the long one\n- two.md\n");
        Files.writeString(notes.resolve("one.md"), """
                # %s

                The first paragraph.

                ## Before

                %s
                ## Interview prompts

                ### Junior

                #### Q: What is the difference between `COUNT(*)` and `COUNT(col)`, and between WHERE and HAVING?

                It is.

                ### Senior

                #### Q: Why?

                Because.
                """.formatted(LONG, "A paragraph of one line.\n\n".repeat(80)));
        Files.writeString(notes.resolve("two.md"), """
                # Two

                ## Ten columns

                | a | b | c | d | e | f | g | h | i | j |
                |---|---|---|---|---|---|---|---|---|---|
                | alpha | beta | gamma | delta | epsilon | zeta | eta | theta | iota | kappa |

                ```python
                print("a line of code that is longer than a telephone and longer than a sheet of paper, so it wraps everywhere")
                ```

                #### Q: How?

                Thus.
                """);
        for (PageSize size : PageSize.values()) {
            BOOKS.put(size, write(size, notes));
        }
    }

    private static PDDocument write(PageSize size, Path folder) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(size, Stages.silent()).write(Library.book(folder), out);
        return Loader.loadPDF(out.toByteArray());
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument book : BOOKS.values()) {
            book.close();
        }
    }

    private static String[] labels(PDDocument book) throws IOException {
        return book.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
    }

    private static String text(PDDocument book, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(book).replaceAll("\\s+", " ").strip();
    }

    private static List<PDOutlineItem> outline(PDDocument book) {
        List<PDOutlineItem> items = new ArrayList<>();
        for (PDOutlineItem part : book.getDocumentCatalog().getDocumentOutline().children()) {
            items.add(part);
            part.children().forEach(items::add);
        }
        return items;
    }

    private static int page(PDDocument book, PDOutlineItem item) throws IOException {
        return book.getPages().indexOf(item.findDestinationPage(book));
    }

    @ParameterizedTest
    @CsvSource({"A4, 595.3, 841.9", "LETTER, 612.0, 792.0", "PHONE, 255.1, 453.5"})
    void pagesHaveTheSizeAskedFor(PageSize size, double width, double height) {
        for (PDPage page : BOOKS.get(size).getPages()) {
            PDRectangle box = page.getMediaBox();
            assertEquals(width, box.getWidth(), 0.1);
            assertEquals(height, box.getHeight(), 0.1);
        }
    }

    @Test
    void theCoverHasNoNumberTheFrontRomanOnesTheTextArabicOnes() throws Exception {
        String[] labels = labels(BOOKS.get(PageSize.A4));
        assertEquals("Cover I II III IV 1 2", String.join(" ", List.of(labels).subList(0, 7)));
        assertEquals(String.valueOf(labels.length - 5), labels[labels.length - 1]);
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void everyPageFromTheContentsOnShowsItsLabel(PageSize size) throws Exception {
        PDDocument book = BOOKS.get(size);
        String[] labels = labels(book);
        for (int page = 3; page < labels.length; page++) {
            String text = text(book, page);
            assertTrue(text.endsWith(" " + labels[page]), labels[page] + " is not the end of: " + text);
        }
        assertEquals("", text(book, 0));
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void contentsAndIndexNameTheLabelsOfTheirPages(PageSize size) throws Exception {
        PDDocument book = BOOKS.get(size);
        String[] labels = labels(book);
        List<PDOutlineItem> items = outline(book);
        int first = page(book, items.get(1));
        StringBuilder contents = new StringBuilder();
        for (int page = 3; page < first; page++) {
            contents.append(text(book, page)).append(' ');
        }
        for (PDOutlineItem item : items.subList(1, items.size())) {
            String title = item.getTitle().replaceFirst("^[0-9]+ +", "");
            requireEntry(contents, title, labels[page(book, item)]);
        }
        int index = page(book, items.get(items.size() - 1));
        StringBuilder prompts = new StringBuilder();
        for (int page = index; page < labels.length; page++) {
            prompts.append(text(book, page)).append(' ');
        }
        for (String question : List.of("between WHERE and HAVING?", "Why?", "How?")) {
            int page = index - 1;
            while (!text(book, page).contains(question)) {
                page--;
            }
            requireEntry(prompts, question, labels[page]);
        }
        assertTrue(
                prompts.toString().matches("Interview prompts 1 A chapter.* Junior .* Senior .* 2 Two How\\?.*"),
                prompts.toString());
    }

    @Test
    void codeInAListedPromptIsSetAsCode() throws Exception {
        PDDocument book = BOOKS.get(PageSize.A4);
        List<PDOutlineItem> items = outline(book);
        Set<String> fonts = new TreeSet<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getUnicode().equals("*")) {
                    fonts.add(text.getFont().getName().replaceFirst("^[A-Z]+\\+", ""));
                }
            }
        };
        stripper.setStartPage(page(book, items.get(items.size() - 1)) + 1);
        stripper.getText(book);
        assertEquals(Set.of("JetBrainsMono-Regular"), fonts);
    }

    private static void requireEntry(CharSequence contents, String title, String label) {
        Pattern entry = Pattern.compile(Pattern.quote(title) + "( \\.)+ " + label + " ");
        assertTrue(entry.matcher(contents).find(), title + " ... " + label + " is not in: " + contents);
    }

    @Test
    void headsNameTheChapterAndTheSectionAndStandOnNoOpening() throws Exception {
        PDDocument book = BOOKS.get(PageSize.A4);
        assertTrue(
                text(book, 5).startsWith("CHAPTER 1 A chapter")
                        && !text(book, 5).contains("…"),
                text(book, 5));
        String head =
                " 1 A chapter whose title runs over any running head, says __init__ in code, and goes on, for its author could not stop";
        assertEquals(head + "… Before 2", end(text(book, 6)));
        int page = 7;
        while (!text(book, page).contains("Q: Why?")) {
            page++;
        }
        assertTrue(end(text(book, page)).matches(".* for its author… Interview prompts [0-9]+"), text(book, page));
        String phone = end(text(BOOKS.get(PageSize.PHONE), 7));
        assertTrue(phone.matches(" 1 A chapter whose title runs over[a-z ]*… Before [0-9]+"), phone);
    }

    private static String end(String text) {
        return text.substring(text.lastIndexOf(" 1 A chapter"));
    }

    @ParameterizedTest
    @EnumSource(PageSize.class)
    void noGlyphLeavesTheTextArea(PageSize size) throws Exception {
        PageMeasures measures = PageMeasures.of(size);
        double left = PageMeasures.points(measures.left()) - 0.6;
        double right = PageMeasures.points(measures.width() - measures.right()) + 0.6;
        double bottom = PageMeasures.points(measures.height());
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                boolean inside = glyph.getX() >= left
                        && glyph.getX() + glyph.getWidth() <= right
                        && glyph.getY() > 0
                        && glyph.getY() < bottom;
                if (!inside && !glyph.getUnicode().isBlank()) {
                    outside.add(getCurrentPageNo() + ":" + glyph.getUnicode());
                }
            }
        };
        stripper.getText(BOOKS.get(size));
        assertEquals(List.of(), outside);
    }

    @Test
    void aBookOfOneChapterHasNoIndexAndStartsAtOne() throws Exception {
        Path folder = Files.createDirectory(notes.resolve("single"));
        Files.writeString(folder.resolve("a.md"), "# Alone\n\nText.\n");
        try (PDDocument book = write(PageSize.A4, folder)) {
            assertEquals(List.of("Cover", "I", "II", "III", "1"), List.of(labels(book)));
            assertEquals(
                    List.of("Contents", "1  Alone"),
                    outline(book).stream().map(PDOutlineItem::getTitle).toList());
            assertEquals("CHAPTER 1 Alone Text. 1", text(book, 4));
        }
    }
}
