package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Cover;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Paints the cover's page in its own colour, since the picture on it may end a hair's breadth before the edge. */
final class CoverGround {

    private CoverGround() {}

    static void paint(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle box = page.getMediaBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            // decoration is no part of the structure tree
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(Cover.PAPER);
            content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
            content.fill();
            content.endMarkedContent();
        }
    }
}
