package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Chapter;
import io.github.interviewnotes.notes.publish.DeadLink;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.PageSize;
import io.github.interviewnotes.notes.publish.Picture;
import io.github.interviewnotes.notes.publish.PublishException;
import io.github.interviewnotes.notes.publish.Stages;
import io.github.interviewnotes.notes.text.Quoted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;

/** Writes a book as PDF: tagged for PDF/UA-1, archivable as PDF/A-2a. The same book always gives the same bytes. */
public final class PdfWriter {

    private static final Set<LogMessageId> DEAD_LINK = Set.of(
            LogMessageId.LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_LINK,
            LogMessageId.LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_BOOKMARK);

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
        List<Diagnostic> complaints = new ArrayList<>();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            builder.useColorProfile(Resource.bytes("color/sRGB.icc"));
            builder.withProducer("notes-maven-plugin");
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.useSVGDrawer(new SvgGuard(new BatikSVGDrawer(), complaints));
            builder.withDiagnosticConsumer(diagnostic -> {
                if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue() && !isDeadLink(diagnostic)) {
                    complaints.add(diagnostic);
                }
            });
            MarkedContent marked = new MarkedContent();
            builder.usePageSupplier((to, width, height, number, shadow) -> page(to, width, height, marked));
            PdfFonts.register(builder, document);
            builder.useProtocolsStreamImplementation(uri -> stream(book, uri), "book");
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
                requireWhole(complaints);
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
            throw new PublishException(place(book, e.picture()) + " cannot be drawn: " + reason(e.getCause()), e);
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

    /** Returns where a picture first stands. */
    private static String place(Book book, String picture) {
        for (Chapter chapter : book.chapters()) {
            Element image = chapter.content().selectFirst("img[data-picture=" + picture + "]");
            if (image != null) {
                return chapter.place(image) + ": image '" + picture + "'";
            }
        }
        return "the picture '" + picture + "'";
    }

    /** Says in one line what Batik says in several, with the address of the file in between. */
    private static String reason(Throwable cause) {
        String message = String.valueOf(cause == null ? "" : cause.getMessage()).strip();
        String first = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals("null") && !line.equals("Enclosed Exception:"))
                .findFirst()
                .orElse("");
        return first.isEmpty() || cause instanceof NullPointerException || cause instanceof Error
                ? "it is not the SVG that Batik expects"
                : Quoted.of(first);
    }

    /** What the engine could not load or draw it leaves out of the page, and says so here only. */
    private static void requireWhole(List<Diagnostic> complaints) throws PublishException {
        if (!complaints.isEmpty()) {
            throw new PublishException("the PDF would not be whole: "
                    + complaints.stream()
                            .map(Diagnostic::getFormattedMessage)
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    /** What leads nowhere, {@link PdfLinks} finds in the document, and names the note and the line. */
    private static boolean isDeadLink(Diagnostic diagnostic) {
        return DEAD_LINK.contains(diagnostic.getLogMessageId());
    }

    private FSStream stream(Book book, String uri) {
        String name = uri.substring(PdfPages.RESOURCES.length());
        byte[] bytes = name.equals(PdfPages.COVER)
                ? CoverSvg.draw(book.metadata(), glyphs, measures.height() / measures.width())
                : drawable(book.picture(name).orElseThrow());
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** Returns a picture for the engine; an SVG tells {@link SvgGuard} its name, and asks for weights that there are. */
    private static byte[] drawable(Picture picture) {
        return switch (picture.type()) {
            case JPEG -> picture.bytes();
            case PNG, GIF -> TwoColours.spelledOut(picture.bytes());
            case SVG ->
                PdfFonts.withKnownWeights(new String(picture.bytes(), StandardCharsets.UTF_8))
                        .replaceFirst("<svg ", "<svg " + SvgGuard.NAME + "=\"" + picture.name() + "\" ")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }
}
