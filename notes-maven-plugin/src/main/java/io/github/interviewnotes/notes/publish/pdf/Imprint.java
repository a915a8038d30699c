package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.BookMetadata;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Puts the book's own time in the place of every clock, so that the same book is the same file, and says in it what the book is. */
final class Imprint {

    private final PDDocument document;
    private final BookMetadata metadata;

    Imprint(PDDocument document, BookMetadata metadata) {
        this.document = document;
        this.metadata = metadata;
    }

    /** @param profile the colour profile as its file has it; the JDK writes its own name into the header */
    void apply(byte[] profile) throws IOException {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        made.setTimeInMillis(metadata.instant().truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        information.getCOSObject().removeItem(COSName.getPDFName("description"));
        document.setDocumentId(metadata.instant().getEpochSecond());
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.getDocumentCatalog().setPageLayout(PageLayout.ONE_COLUMN);
        byte[] packet = new Xmp(metadata).packet(information.getSubject(), information.getProducer());
        document.getDocumentCatalog().getMetadata().importXMPMetadata(packet);
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            var stream = intent.getCOSObject().getCOSStream(COSName.DEST_OUTPUT_PROFILE);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(profile);
            }
        }
    }
}
