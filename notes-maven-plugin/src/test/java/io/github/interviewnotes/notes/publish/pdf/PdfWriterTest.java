package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Format;
import io.github.interviewnotes.notes.publish.Library;
import io.github.interviewnotes.notes.publish.PublishException;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {

    @TempDir
    private static Path folder;

    private static Path pdf;
    private static String text;

    @BeforeAll
    static void write() throws Exception {
        pdf = folder.resolve("library.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfWriter().write(Library.book(), out);
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(pdf, flavour));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void veraPdfFindsNothingInARehearsal(PDFAFlavour flavour, @TempDir Path target) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(Library.rehearsal(Format.PDF, target), flavour));
    }

    @Test
    void textIsCopiedInTheOrderInWhichItIsRead() {
        assertContains(
                "It has a word in code, one in bold, one in italics, one in both, one struck, and the office file flows");
        assertContains("A tip with code in it.");
        assertContains("1. first 2. second 1. second, first 2. second, second 3. third 4. a list that starts at seven");
    }

    @Test
    void codeIsCopiedLetterByLetter() {
        assertContains(
                "async def move(self, by: float) -> \"Point\": return Point(self.x + round(by)) # rounds half to even");
        assertContains("print(f\"{Point(3)!r} {0x1F:>8} {None is not True}\")");
    }

    @Test
    void aCharacterIsCopiedAsItWasWritten() {
        assertContains("“quotes” ‘single’ « guillemets »");
        assertContains("∑ ∫ √ ≠ ≤, shapes ■ □ ▲ ● ◆, marks ✓ ✗ ☑ ☐, currency € £, faces 😀 🚀 ✅");
    }

    @Test
    void everyHeadingAndItsPageIsInTheOutline() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(chapter.getTitle());
                for (PDOutlineItem section : chapter.children()) {
                    marks.add("- " + section.getTitle());
                    String page = page(document, section.findDestinationPage(document));
                    assertTrue(page.contains(section.getTitle()), section.getTitle() + " is not on: " + page);
                }
            }
            assertEquals("Contents", marks.get(0));
            assertTrue(marks.contains("2  Tables"), marks.toString());
            assertTrue(marks.contains("- Words that fit no column"), marks.toString());
        }
    }

    private static String page(PDDocument document, PDPage page) throws IOException {
        int number = document.getPages().indexOf(page) + 1;
        return text(document, number, number);
    }

    private static String text(PDDocument document, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void contentsNameThePagesOfTheirChapters() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String contents = text(document, 4, 4);
            Matcher entry = Pattern.compile("(Many languages|Ten columns|Symbols|Steps)[ .]+ (\\d+)")
                    .matcher(contents);
            int found = 0;
            while (entry.find()) {
                int number = Integer.parseInt(entry.group(2));
                // the cover, three pages and a preface have other numbers
                int page = number + 5;
                assertTrue(text(document, page, page).contains(entry.group(1)), entry.group());
                found++;
            }
            assertEquals(4, found, contents);
        }
    }

    @Test
    void noGlyphLeavesThePagesTextArea() throws Exception {
        List<String> outside = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    // 25 and 20 mm, less half a point for rounding
                    boolean inside = glyph.getX() >= 70.3 && glyph.getX() + glyph.getWidth() <= 595.3 - 56.2;
                    if (!inside && !glyph.getUnicode().isBlank()) {
                        outside.add(getCurrentPageNo() + ":" + glyph.getUnicode());
                    }
                }
            };
            stripper.getText(document);
        }
        assertEquals(List.of(), outside);
    }

    @Test
    void noHeadingIsTheLastLineOfItsPage() throws Exception {
        Map<Integer, TextPosition> last = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    // the page number stands below
                    boolean inText = glyph.getY() < 785;
                    TextPosition before = last.get(getCurrentPageNo());
                    if (inText && (before == null || glyph.getY() > before.getY())) {
                        last.put(getCurrentPageNo(), glyph);
                    }
                }
            };
            stripper.getText(document);
        }
        assertTrue(last.size() > 15, last.toString());
        last.values()
                .forEach(glyph -> assertFalse(
                        glyph.getFont().getName().contains("SemiBold") && glyph.getFontSizeInPt() > 10.5,
                        () -> glyph + " on " + last));
    }

    @Test
    void everyFontIsEmbeddedAndNamesItsCharacters() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE), font.getName());
                }
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertEquals("A Library of Forms", information.getTitle());
            assertEquals("Ada Author, Ben Writer", information.getAuthor());
            assertEquals("A book for tests.", information.getSubject());
            assertEquals("Forms, Tests & books", information.getKeywords());
            assertEquals(
                    "2026-11-22T10:20:30Z",
                    information.getCreationDate().toInstant().toString());
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertEquals("en", catalog.getLanguage());
            assertEquals(PageMode.USE_OUTLINES, catalog.getPageMode());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertEquals(PageLayout.ONE_COLUMN, catalog.getPageLayout());
            assertFalse(document.isEncrypted());
            assertNull(catalog.getOpenAction());
            Document xmp = Jsoup.parse(
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8), "", Parser.xmlParser());
            assertEquals(information.getTitle(), values(xmp, "dc:title"));
            assertEquals(information.getAuthor(), values(xmp, "dc:creator"));
            assertEquals(information.getSubject(), values(xmp, "dc:description"));
            assertEquals(information.getProducer(), values(xmp, "pdf:Producer"));
            assertEquals("2026-11-22T10:20:30+00:00", values(xmp, "xmp:CreateDate"));
            assertEquals("2026-11-22T10:20:30+00:00", values(xmp, "xmp:ModifyDate"));
            assertEquals("Test Press", values(xmp, "dc:publisher"));
            assertEquals("en", values(xmp, "dc:language"));
            assertEquals("Free to copy", values(xmp, "dc:rights"));
            assertEquals("True", values(xmp, "xmpRights:Marked"));
            assertEquals("urn:uuid:0b8b1ad6-6b5d-4b53-9a53-64e2ad5b4b5f", values(xmp, "dc:identifier"));
        }
    }

    /** Returns the values of a property, separated by commas as in the information dictionary. */
    private static String values(Document xmp, String property) {
        Element element = xmp.getElementsByTag(property).first();
        List<String> items = element.getElementsByTag("rdf:li").eachText();
        return items.isEmpty() ? element.text() : String.join(", ", items);
    }

    @Test
    void codeHasItsTagAndNoTableAnEmptyFoot() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertEquals(16, Collections.frequency(types, "Code"));
            assertEquals(5, Collections.frequency(types, "Table"));
            assertEquals(0, Collections.frequency(types, "TFoot"));
            assertEquals(9, Collections.frequency(types, "H1"));
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    private static void assertContains(String expected) {
        assertTrue(text.contains(expected), () -> "'" + expected + "' is not in: " + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>@@@{{{ rect{fill:</style><rect style='}}}'/>",
                "<rect width='x' height='1'/>",
                "<path d='Mfoo'/>",
                "<rect transform='x(' width='1' height='1'/>"
            })
    void aPictureThatCannotBeDrawnIsNamedWithItsPlace(String drawing, @TempDir Path notes) throws Exception {
        Files.writeString(
                notes.resolve("p.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + drawing + "</svg>");
        Files.writeString(notes.resolve("a.md"), "# A\n\n![x](p.svg)\n");

        PublishException failure = assertThrows(
                PublishException.class,
                () -> new PdfWriter().write(Library.book(notes), OutputStream.nullOutputStream()));

        assertTrue(failure.getMessage().startsWith("a.md:3: image 'p.svg' cannot be drawn: "), failure.getMessage());
    }

    /** A palette of two colours is not black and white. */
    @ParameterizedTest
    @CsvSource({"1, png", "2, png", "4, png", "8, png", "1, gif", "8, gif"})
    void aPictureOfFewColoursHasThemInTheBook(int bits, String format, @TempDir Path notes) throws Exception {
        byte[] reds = new byte[1 << bits];
        reds[1] = (byte) 0xFF;
        byte[] greens = new byte[reds.length];
        byte[] blues = greens.clone();
        blues[0] = (byte) 0xC0;
        int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        BufferedImage blue =
                new BufferedImage(600, 800, type, new IndexColorModel(bits, reds.length, reds, greens, blues));
        ImageIO.write(blue, format, notes.resolve("p." + format).toFile());
        Files.writeString(notes.resolve("a.md"), "# A\n\n![x](p." + format + ")\n");

        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(notes), written);

        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 72);
            assertEquals("ff0000c0", Integer.toHexString(page.getRGB(page.getWidth() / 2, page.getHeight() / 2)));
        }
    }

    /** In an italic face the top of an upright stroke lies to the right of its foot. */
    @ParameterizedTest
    @ValueSource(strings = {"Source Sans 3", "JetBrains Mono"})
    void heavyTextOfPicturesIsHeavyAndUpright(String family, @TempDir Path notes) throws Exception {
        double regular = stroke(family, "400", notes).ink();
        for (String weight : List.of("600", "700", "bold")) {
            Stroke stroke = stroke(family, weight, notes);
            assertTrue(stroke.ink() > regular * 1.1, weight + ": " + stroke + " against " + regular);
            assertEquals(stroke.top(), stroke.foot(), 1.5, weight + ": " + stroke);
        }
    }

    /** How much ink an upright stroke takes, and where its top and its foot lie, in pixels from the left. */
    private record Stroke(double ink, double top, double foot) {}

    private static Stroke stroke(String family, String weight, Path notes) throws Exception {
        Files.writeString(notes.resolve("p.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300">\
                <text x="100" y="220" font-size="200" font-family="'%s'" font-weight="%s">|</text></svg>
                """.formatted(family, weight));
        Files.writeString(notes.resolve("a.md"), "# A\n\n![x](p.svg)\n");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(notes), written);
        try (PDDocument document = Loader.loadPDF(written.toByteArray())) {
            int page = document.getNumberOfPages() - 1;
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 72);
            return stroke(image);
        }
    }

    /** Measures the picture's part of the page: what is below the chapter's title. */
    private static Stroke stroke(BufferedImage image) {
        int[] columns = new int[image.getHeight()];
        double[] sums = new double[image.getHeight()];
        double ink = 0;
        for (int y = image.getHeight() / 3; y < image.getHeight() * 9 / 10; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 0x80) {
                    columns[y]++;
                    sums[y] += x;
                    ink++;
                }
            }
        }
        int first = 0;
        while (columns[first] == 0) {
            first++;
        }
        int last = columns.length - 1;
        while (columns[last] == 0) {
            last--;
        }
        return new Stroke(ink, sums[first] / columns[first], sums[last] / columns[last]);
    }
}
