package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Library;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfLinksTest {

    private static final String DEAD =
            "a.md:4: the PDF's link to 'b.md#x' leads nowhere: the PDF has no annotation for it";

    @TempDir
    private Path folder;

    private Path write(Book book) throws Exception {
        Path pdf = folder.resolve("book.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfWriter().write(book, out);
        }
        return pdf;
    }

    private static String dead(Book book, Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return messages(new PdfLinks(book).dead(document));
        }
    }

    private static String messages(List<DeadLink> dead) {
        return String.join("\n", dead.stream().map(DeadLink::message).toList());
    }

    /** Damages a document. */
    private interface Damage {
        void apply(PDDocument document) throws Exception;
    }

    private String damaged(Damage damage) throws Exception {
        Book book = Library.withDeadLink();
        Path damaged = folder.resolve("damaged.pdf");
        try (PDDocument document = Loader.loadPDF(write(book).toFile())) {
            damage.apply(document);
            document.save(damaged.toFile());
        }
        return dead(book, damaged);
    }

    @Test
    void allLinksOfTheLibraryAreSound() throws Exception {
        Book book = Library.book();
        assertEquals("", dead(book, write(book)));
    }

    @Test
    void ofLinksWithOneTextTheDeadOneIsNamed() throws Exception {
        assertEquals(DEAD, damaged(document -> {}));
    }

    @Test
    void theWriterSaysWhatIsDeadInWhatItWrites() throws Exception {
        assertEquals(DEAD, messages(new PdfWriter().write(Library.withDeadLink(), OutputStream.nullOutputStream())));
    }

    @Test
    void aPromptThatAsksNothingInWordsHasAWayToIt() throws Exception {
        Files.writeString(folder.resolve("a.md"), "# A\n\n## Q:\n\nText.\n\n## Q: ![](p.png)\n\nText.\n");
        ImageIO.write(
                new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("p.png").toFile());
        Book book = Library.book(folder);

        try (PDDocument document = Loader.loadPDF(write(book).toFile())) {
            assertEquals("", messages(new PdfLinks(book).dead(document)));
            PDPage last = document.getPage(document.getNumberOfPages() - 1);
            // the words and the number of the page, of each
            assertEquals(
                    List.of("Q:", "Q:", "Q:", "Q:"),
                    last.getAnnotations().stream()
                            .map(PDAnnotation::getContents)
                            .toList());
        }
    }

    /** All of it on each of its lines would be a file that grows with the square of the text. */
    @Test
    void aVeryLongLinkIsSpokenInPart() throws Exception {
        String letters = "\uD835\uDC9C".repeat(3_000);
        Files.writeString(
                folder.resolve("a.md"), "# A\n\n## " + letters + "\n\n[" + letters + "](https://example.com/)\n");
        Book book = Library.book(folder);
        Path pdf = write(book);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Set<String> spoken = new HashSet<>();
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(annotation -> spoken.add(annotation.getContents()));
            }
            assertEquals(Set.of("A", "\uD835\uDC9C".repeat(500) + "…"), spoken);
            assertEquals(List.of(), new PdfLinks(book).dead(document));
        }
    }

    @Test
    void lostAnnotationsAreReported() throws Exception {
        assertEquals(
                """
                a.md:3: the PDF's link to 'b.md#two' leads nowhere: the PDF has no annotation for it
                %s
                a.md:5: the PDF's link to 'b.md#two' leads nowhere: the PDF has no annotation for it""".formatted(DEAD), damaged(document -> document.getPage(4).setAnnotations(List.of())));
    }

    @Test
    void aLostPageIsReportedForLinksContentsAndOutline() throws Exception {
        assertEquals("""
                b.md:1: the PDF's contents entry 'Chapter b' leads nowhere: its page is not in the PDF
                b.md:7: the PDF's contents entry 'Two' leads nowhere: its page is not in the PDF
                a.md:3: the PDF's link to 'b.md#two' leads nowhere: its page is not in the PDF
                %s
                a.md:5: the PDF's link to 'b.md#two' leads nowhere: its page is not in the PDF
                b.md:1: the PDF's contents entry 'Chapter b' leads nowhere: the PDF's outline has no such entry with a page
                b.md:7: the PDF's contents entry 'Two' leads nowhere: the PDF's outline has no such entry with a page""".formatted(DEAD), damaged(document -> document.removePage(5)));
    }

    @Test
    void anOutlineWithoutDestinationIsReported() throws Exception {
        assertEquals(
                DEAD
                        + "\na.md:1: the PDF's contents entry 'Chapter a' leads nowhere: the PDF's outline has no such entry with a page",
                damaged(document -> {
                    for (PDOutlineItem item :
                            document.getDocumentCatalog().getDocumentOutline().children()) {
                        if (item.getTitle().endsWith("a")) {
                            item.setAction(null);
                            item.setDestination(
                                    (org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination)
                                            null);
                        }
                    }
                }));
    }
}
