package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.interviewnotes.notes.config.BookWords;
import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Library;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.RealBook;
import io.github.interviewnotes.notes.publish.Stages;
import io.github.interviewnotes.notes.publish.pdf.PageInspector.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageBreaksTest {

    /** An A4 page between the style sheet's margins; 20 mm more are free at the foot for what hangs below a base line. */
    private static final PageInspector.Area AREA = new PageInspector.Area(70.87, 73.7, 538.58, 773.86);

    @TempDir
    private static Path notes;

    private static byte[] pdf;

    @BeforeAll
    static void write() throws Exception {
        Torture.write(notes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(notes), out);
        pdf = out.toByteArray();
    }

    @Test
    void noLineAndNoPageEndsAtABadPlace() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 40, document.getNumberOfPages() + " pages");
            assertEquals(Map.of(), PageInspector.inspect(document, AREA));
        }
    }

    @Test
    void theRehearsalEditionEndsAtNoBadPlace(@TempDir Path folder) throws Exception {
        Torture.writeQuestions(folder);
        Path pdf = Library.rehearsal(Format.PDF, folder, folder.resolve("out"));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertEquals(Map.of(), PageInspector.inspect(document, AREA));
        }
    }

    @Test
    void aPictureHigherThanAPageStandsOnOne(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.md"), "# A\n\nText.\n\n![A box](p.svg)\n\nMore.\n");
        Files.writeString(folder.resolve("p.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 5000" width="400" height="5000"><title>A box</title>\
                <rect width="400" height="5000" fill="#ddd"/></svg>""");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(folder), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(6, document.getNumberOfPages());
            PdfLines.Figure figure = PdfLines.figures(document).stream()
                    .filter(each -> each.page() == 6)
                    .findAny()
                    .orElseThrow();
            assertTrue(figure.top() >= AREA.top() - 1 && figure.bottom() <= AREA.bottom(), figure.toString());
        }
    }

    /** Where the plan for its pages had no room below the letters of code, this note had a page with a row of a line that wraps. */
    @Test
    void theLastRowOfCodeStaysWithItsLine(@TempDir Path folder) throws Exception {
        Files.copy(RealBook.NOTES.resolve("relational_databases.md"), folder.resolve("a.md"));
        Files.createDirectory(folder.resolve("images"));
        try (Stream<Path> pictures = Files.list(RealBook.NOTES.resolve("images"))) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, folder.resolve("images").resolve(picture.getFileName()));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PageSize.PHONE, Stages.silent()).write(Library.book(folder), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            Set<Fault> faults = PageInspector.inspect(document, area(PageMeasures.of(PageSize.PHONE)))
                    .keySet();
            assertFalse(faults.contains(Fault.CODE_SLIVER) || faults.contains(Fault.SHORT_PAGE), faults.toString());
        }
    }

    private static PageInspector.Area area(PageMeasures page) {
        return new PageInspector.Area(
                PageMeasures.points(page.left()),
                PageMeasures.points(page.top()),
                PageMeasures.points(page.width() - page.right()),
                PageMeasures.points(page.height() - page.bottom()));
    }

    @Test
    void aTelephoneHoldsADrawingOfEightyColumns(@TempDir Path folder) throws Exception {
        Files.copy(notes.resolve("c.md"), folder.resolve("c.md"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(PageSize.PHONE, Stages.silent()).write(Library.book(folder), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            Set<Fault> faults = PageInspector.inspect(document, area(PageMeasures.of(PageSize.PHONE)))
                    .keySet();
            Set<Fault> never =
                    EnumSet.of(Fault.DRAWING_WRAPPED, Fault.HEADING_LAST, Fault.LEAD_IN_LAST, Fault.OUTPUT_PARTED);
            never.retainAll(faults);
            assertEquals(Set.of(), never);
        }
    }

    /** The engine alone, and a bad style sheet, make all of the faults, and they are seen. */
    @Test
    void everyFaultIsSeenWhereItIs() throws Exception {
        Document unmarked = pages();
        unmarked.select("[style*=margin-right]").removeAttr("style");
        unmarked.select("table").attr("style", "width: 120pt");
        String sheet = StyleSheet.of(PageSize.A4, BookWords.in("en"))
                .replaceAll("page-break-(after|inside): avoid;", "")
                .replaceAll("(orphans|widows): 2;", "");
        Set<Fault> seen = EnumSet.copyOf(faults(unmarked, sheet));
        Document bad = pages();
        bad.select("table").attr("style", "width: 700pt");
        bad.select(".chapter > p").attr("style", "page-break-after: always");
        bad.select(".chapter > pre")
                .get(0)
                .attr("style", "margin-top: 60mm; page-break-before: always")
                .text("┌──┐\n".repeat(9));
        seen.addAll(faults(bad, StyleSheet.of(PageSize.A4, BookWords.in("en"))));
        assertEquals(EnumSet.allOf(Fault.class), seen);
    }

    private static Document pages() throws PublishException {
        return new PdfPages(Library.book(notes), new Glyphs(), PageMeasures.of(PageSize.A4)).document("");
    }

    private static Set<Fault> faults(Document pages, String styleSheet) throws IOException {
        pages.selectFirst("style").appendChild(new DataNode(styleSheet));
        try (PDDocument document = Loader.loadPDF(plain(pages))) {
            return PageInspector.inspect(document, AREA).keySet();
        }
    }

    private static byte[] plain(Document pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.useUnicodeLineBreaker(new LineBreaks());
            PdfFonts.register(builder, document);
            pages.select("img").remove();
            builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(pages), PdfPages.RESOURCES);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                StructureRepair.apply(document);
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aTableThatFitsNoPageIsNamed(@TempDir Path folder) throws Exception {
        String row = "| word ".repeat(18) + "|\n";
        String table = row + "|---".repeat(18) + "|\n" + row;
        Files.writeString(
                folder.resolve("a.md"), "# A\n\n" + table + "\nText.\n\n- Item:\n\n  " + table.replace("\n", "\n  "));
        PublishException failure = assertThrows(
                PublishException.class,
                () -> new PdfWriter().write(Library.book(folder), OutputStream.nullOutputStream()));
        String advice =
                ": a table of 18 columns does not fit a page, not even with broken words; divide it, turn its rows into"
                        + " columns, or publish without the format pdf";
        assertEquals("a.md:3" + advice + "\na.md:11" + advice, failure.getMessage());
    }

    @Test
    void codeIsCopiedLineByLine() throws Exception {
        Map<Integer, String> lines = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfLines.of(document).stream()
                    .filter(line -> line.block().isCode())
                    .forEach(line -> lines.merge(line.block().number(), line.text(), String::concat));
        }
        List<String> copied = List.copyOf(lines.values());
        List<String> last = copied.subList(copied.size() - Torture.LONG_LINES.size(), copied.size());
        assertEquals(Torture.LONG_LINES, last);
    }
}
