package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.Stages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** Writes a book as PDF: tagged for PDF/UA-1, archivable as PDF/A-2a. The same book always gives the same bytes. */
public final class PdfWriter {

    /** PDFBox reads the table of all objects anew for each stream of objects; of its 200 in a stream, a long book has thousands. */
    private static final int OBJECTS_OF_A_STREAM = 10_000;

    private final Glyphs glyphs = new Glyphs();
    private final PageSize size;
    private final PageMeasures measures;
    private final Stages progress;

    /** Makes a writer of A4 pages that works in silence. */
    public PdfWriter() {
        this(PageSize.A4, Stages.silent());
    }

    /**
     * @param size of every page
     * @param progress hears of each page when it is painted; how many there will be, nobody knows before
     */
    public PdfWriter(PageSize size, Stages progress) {
        this.size = size;
        this.measures = PageMeasures.of(size);
        this.progress = progress;
    }

    /**
     * Writes {@code book} to {@code out}, which stays open.
     *
     * @param book all of its characters have glyphs
     * @return the links that lead nowhere; they are judged before the document is saved, since to read a long one back takes as long
     *     again
     * @throws PublishException if the engine cannot set all of it
     */
    public List<DeadLink> write(Book book, OutputStream out) throws PublishException, IOException {
        Document pages = EngineDom.of(new PdfPages(book, glyphs, measures)
                .document(StyleSheet.of(size, book.metadata().words())));
        EngineLog.silence();
        Complaints complaints = new Complaints();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(Resource.bytes("color/sRGB.icc"));
            builder.withProducer("notes-maven-plugin");
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.useSVGDrawer(new SvgGuard(new BatikSVGDrawer(), complaints));
            builder.withDiagnosticConsumer(complaints::hear);
            MarkedContent marked = new MarkedContent();
            builder.usePageSupplier((to, width, height, number, shadow) -> page(to, width, height, marked));
            PdfFonts.register(builder, document);
            builder.useProtocolsStreamImplementation(new EngineResources(book, glyphs, measures), "book");
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri.startsWith(PdfPages.RESOURCES),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri.startsWith(PdfPages.RESOURCES),
                    ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withW3cDocument(pages, PdfPages.RESOURCES);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                PageBreaks.layOut(renderer);
                renderer.createPDFWithoutClosing();
                complaints.refuse();
                CoverGround.paint(document);
                StructureRepair.apply(document);
                ForTheEye.mark(document);
                Marks marks = Marks.of(document);
                String[] labels = PageNumbers.set(document, book, marks);
                new RunningHeads(document, measures, new HeadFont(document, glyphs)).paint(marks, labels);
                new Imprint(document, book.metadata()).apply(Resource.bytes("color/sRGB.icc"));
                List<DeadLink> dead = new PdfLinks(book).dead(document);
                document.save(out, new CompressParameters(OBJECTS_OF_A_STREAM));
                return dead;
            }
        } catch (SvgGuard.UndrawableException e) {
            throw UndrawablePicture.of(book, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new PublishException("the PDF engine cannot set this book: " + e, e);
        }
    }

    private PDPage page(PDDocument document, float width, float height, MarkedContent marked) {
        progress.reached("PDF: page " + (document.getNumberOfPages() + 1));
        PDPage page = new PDPage(new PDRectangle(width, height));
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.PROPERTIES, marked);
        page.setResources(resources);
        document.addPage(page);
        return page;
    }
}
