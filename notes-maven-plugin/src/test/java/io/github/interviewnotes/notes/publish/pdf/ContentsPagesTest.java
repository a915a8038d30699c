package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsPagesTest {

    /** In points. */
    private static final double ROUNDING = 1;

    /** The numbers of chapters end to the left of it, those of pages to the right, in points. */
    private static final double NUMBERS = 300;

    /** What stands lower is the number of the page itself, in points from the upper edge. */
    private static final double FOOT = 780;

    @Test
    void allPageNumbersEndAtOneEdge(@TempDir Path folder) throws Exception {
        String lasting = "a question that goes on and on ".repeat(4);
        Files.writeString(
                folder.resolve("a.md"),
                "# Short\n\n## Section\n\nText.\n\n## Section and " + lasting
                        + "\n\n### Q: Short?\n\nYes.\n\n### Q: Is it " + lasting.strip() + "?\n\nYes.\n");
        Files.writeString(folder.resolve("b.md"), "# And " + lasting + "\n\nText.\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(folder), out);

        List<Double> ends = numberEnds(out.toByteArray());

        assertEquals(7, ends.size(), ends::toString);
        double edge = ends.get(0);
        assertEquals(
                List.of(),
                ends.stream().filter(end -> Math.abs(end - edge) > ROUNDING).toList(),
                () -> "all: " + ends);
    }

    /** Where each number behind a row of dots ends, in points from the left edge of its page. */
    private static List<Double> numberEnds(byte[] pdf) throws IOException {
        List<Double> ends = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                TextPosition last = positions.get(positions.size() - 1);
                boolean isNumber = text.matches("(.*[ .])?[0-9]+");
                if (isNumber && last.getXDirAdj() > NUMBERS && last.getYDirAdj() < FOOT) {
                    ends.add((double) last.getXDirAdj() + last.getWidthDirAdj());
                }
            }
        };
        stripper.setSortByPosition(true);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return ends;
    }
}
