package io.github.interviewnotes.notes.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a PDF says, read from the file in the order of its content streams, as a reader copies it and a screen reader speaks it. */
final class PdfPagesText {

    /** The text of each chapter, without what is on every page and what pictures say. */
    private final List<String> chapters = new ArrayList<>();

    private final List<PDStructureElement> elements = new ArrayList<>();
    private final List<String> alternatives = new ArrayList<>();

    PdfPagesText(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Integer> starts = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                starts.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            }
            PDOutlineItem last =
                    document.getDocumentCatalog().getDocumentOutline().getLastChild();
            if (!last.getTitle().equals("Interview prompts")) {
                // where there is an index of prompts, the last chapter ends before it
                starts.add(document.getNumberOfPages() + 1);
            }
            // the first entry leads to the contents
            for (int i = 1; i + 1 < starts.size(); i++) {
                PDFTextStripper reader = new Spoken();
                reader.setStartPage(starts.get(i));
                reader.setEndPage(starts.get(i + 1) - 1);
                chapters.add(reader.getText(document));
            }
            collect(document.getDocumentCatalog().getStructureTreeRoot());
            elements.stream()
                    .filter(element -> "Figure".equals(element.getStructureType()))
                    .map(PDStructureElement::getAlternateDescription)
                    .map(String::valueOf)
                    .forEach(alternatives::add);
        }
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    List<String> chapters() {
        return chapters;
    }

    /** Returns the alternative texts of all pictures in reading order. */
    List<String> alternatives() {
        return alternatives;
    }

    /** Returns how many elements have one of these tags. */
    long tagged(Set<String> types) {
        return elements.stream()
                .filter(element -> types.contains(element.getStructureType()))
                .count();
    }

    /** Leaves out what is no part of the text. */
    private static final class Spoken extends PDFTextStripper {

        private static final Set<String> UNSPOKEN = Set.of("Artifact", "Figure");

        private final Deque<String> open = new ArrayDeque<>();

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            open.push(tag.getName());
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            open.poll();
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            if (open.stream().noneMatch(UNSPOKEN::contains)) {
                super.processTextPosition(glyph);
            }
        }
    }
}
