package io.github.interviewnotes.notes.publish.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Sets the running heads and the page numbers on finished pages: the chapter on the left, the section on the right, and none where a
 * chapter opens. They are artifacts of pagination, as ISO 32000-1, 14.8.2.2 has them, so that no screen reader reads them out in the
 * middle of a sentence.
 */
final class RunningHeads {

    private static final double SIZE = 8.5;
    private static final Color COLOR = new Color(0x5B, 0x67, 0x70);
    private static final double GAP = 18;

    private final PDDocument document;
    private final PageMeasures measures;
    private final HeadFont font;
    private final PDPropertyList header = pagination("Header", "Top");
    private final PDPropertyList footer = pagination("Footer", "Bottom");

    RunningHeads(PDDocument document, PageMeasures measures, HeadFont font) {
        this.document = document;
        this.measures = measures;
        this.font = font;
    }

    /** @param labels the number of each page */
    void paint(Marks marks, String[] labels) throws IOException {
        // neither the cover nor the title page and what is behind it have any
        for (int page = 0; page < labels.length; page++) {
            Optional<Marks.Part> part = marks.partOn(page);
            if (part.isPresent()) {
                paint(page, part.get(), labels[page]);
            }
        }
    }

    private void paint(int index, Marks.Part part, String label) throws IOException {
        PDPage page = document.getPage(index);
        double left = PageMeasures.points(measures.left());
        double right = PageMeasures.points(measures.width() - measures.right());
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.setNonStrokingColor(COLOR);
            if (part.page() < index) {
                double y = PageMeasures.points(measures.height() - measures.head());
                double room = right - left;
                String section = part.sectionOn(index).map(Marks.Part::title).orElse("");
                String beside = font.fit(section, SIZE, room * 0.45);
                double besideWidth = font.width(beside, SIZE);
                content.beginMarkedContent(COSName.ARTIFACT, header);
                font.show(content, font.fit(part.title(), SIZE, room - besideWidth - GAP), SIZE, left, y);
                font.show(content, beside, SIZE, right - besideWidth, y);
                content.endMarkedContent();
            }
            content.beginMarkedContent(COSName.ARTIFACT, footer);
            font.show(content, label, SIZE, right - font.width(label, SIZE), PageMeasures.points(measures.foot()));
            content.endMarkedContent();
        }
    }

    private static PDPropertyList pagination(String kind, String edge) {
        COSDictionary properties = new COSDictionary();
        properties.setName(COSName.TYPE, "Pagination");
        properties.setName(COSName.SUBTYPE, kind);
        COSArray edges = new COSArray();
        edges.add(COSName.getPDFName(edge));
        properties.setItem("Attached", edges);
        return PDPropertyList.create(properties);
    }
}
