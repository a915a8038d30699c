package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a tagged PDF as they stand on its pages, each with the block that it is part of; running heads are no lines. */
final class PdfLines {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Figure");

    private static final Set<String> WHOLES = Set.of("Table", "Code");

    /**
     * A block of text: a paragraph, heading, cell, list item or piece of code.
     *
     * @param path the types of the structure elements above and itself, from the root, each followed by a slash
     * @param row the number of the table row that it stands in, or -1
     * @param whole the number of the table or the piece of code that it stands in, or -1
     */
    record Block(int number, String path, int row, int whole) {

        /** Returns the type of its structure element. */
        String type() {
            return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        }

        boolean isHeading() {
            return type().matches("H[1-6]");
        }

        boolean isCode() {
            return path.contains("/Code/");
        }

        boolean isBody() {
            return path.contains("/TBody/");
        }
    }

    /**
     * One line.
     *
     * @param page from 1
     * @param y of the base line, points from the page's top
     * @param first tells whether the block starts here
     * @param last tells whether the block ends here
     */
    record Line(int page, Block block, String text, double y, double left, double right, boolean first, boolean last) {}

    /**
     * A picture.
     *
     * @param page from 1
     * @param top points from the page's top, as the bottom
     */
    record Figure(int page, double top, double bottom) {}

    private final Map<PDPage, Integer> pages = new HashMap<>();
    private final Map<Long, Block> blocks = new HashMap<>();
    private final Map<Block, List<Line>> lines = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private int numbers;

    private PdfLines(PDDocument document) {
        document.getPages().forEach(page -> pages.put(page, pages.size() + 1));
    }

    /** Returns the pictures in the order of the structure. */
    static List<Figure> figures(PDDocument document) {
        PdfLines reader = new PdfLines(document);
        reader.collect(document.getDocumentCatalog().getStructureTreeRoot(), "", -1, -1, null);
        return reader.figures;
    }

    /** Returns the lines in the order of the content. */
    static List<Line> of(PDDocument document) throws IOException {
        PdfLines reader = new PdfLines(document);
        reader.collect(document.getDocumentCatalog().getStructureTreeRoot(), "", -1, -1, null);
        int number = 0;
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            number++;
            reader.read(number, extractor.getMarkedContents());
        }
        List<Line> all = new ArrayList<>();
        reader.lines.values().forEach(block -> {
            for (int i = 0; i < block.size(); i++) {
                Line line = block.get(i);
                all.add(new Line(
                        line.page(),
                        line.block(),
                        line.text(),
                        line.y(),
                        line.left(),
                        line.right(),
                        i == 0,
                        i == block.size() - 1));
            }
        });
        return all;
    }

    private void collect(PDStructureNode node, String path, int row, int whole, Block block) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (type.equals("Figure")) {
                    figures.add(figure(element));
                }
                boolean inline = INLINE.contains(type) && block != null;
                int number = numbers++;
                int itsRow = type.equals("TR") ? number : row;
                int itsWhole = WHOLES.contains(type) ? number : whole;
                String itsPath = inline ? path : path + type + "/";
                Block its = inline ? block : new Block(number, itsPath, itsRow, itsWhole);
                collect(element, itsPath, itsRow, itsWhole, its);
            } else if (kid instanceof PDMarkedContentReference reference) {
                blocks.put(key(pages.get(reference.getPage()), reference.getMCID()), block);
            } else if (kid instanceof Integer mcid && node instanceof PDStructureElement element) {
                blocks.put(key(pages.get(element.getPage()), mcid), block);
            }
        }
    }

    private Figure figure(PDStructureElement element) {
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        COSDictionary layout = (COSDictionary) (attributes instanceof COSArray array ? array.getObject(0) : attributes);
        PDRectangle box = new PDRectangle((COSArray) layout.getDictionaryObject(COSName.BBOX));
        PDPage page = element.getPage();
        double height = page.getMediaBox().getHeight();
        return new Figure(pages.get(page), height - box.getUpperRightY(), height - box.getLowerLeftY());
    }

    private static long key(int page, int mcid) {
        return ((long) page << 32) + mcid;
    }

    private void read(int page, List<PDMarkedContent> contents) {
        for (PDMarkedContent content : contents) {
            Block block = blocks.get(key(page, content.getMCID()));
            if (block == null) {
                read(page, nested(content));
                continue;
            }
            for (Object each : content.getContents()) {
                if (each instanceof TextPosition glyph) {
                    add(page, block, glyph);
                }
            }
        }
    }

    private static List<PDMarkedContent> nested(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .map(PDMarkedContent.class::cast)
                .toList();
    }

    private void add(int page, Block block, TextPosition glyph) {
        List<Line> itsLines = lines.computeIfAbsent(block, any -> new ArrayList<>());
        Line last = itsLines.isEmpty() ? null : itsLines.get(itsLines.size() - 1);
        double x = glyph.getX();
        double right = x + glyph.getWidth();
        // raised or lowered letters go on to the right
        boolean same =
                last != null && last.page() == page && x >= last.right() - 1 && Math.abs(glyph.getY() - last.y()) < 9;
        if (same) {
            itsLines.set(
                    itsLines.size() - 1,
                    new Line(
                            page, block, last.text() + glyph.getUnicode(), last.y(), last.left(), right, false, false));
        } else {
            itsLines.add(new Line(page, block, glyph.getUnicode(), glyph.getY(), x, right, false, false));
        }
    }
}
