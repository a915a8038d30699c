package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Library;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineEndsTest {

    /** In points; a space of the text has 2.5. */
    private static final double ROUNDING = 0.4;

    @Test
    void anUnderlineEndsWithTheLastLetterOfItsLine(@TempDir Path folder) throws Exception {
        String words = "words that go on *and on, as* they `do in a` link ";
        Files.writeString(
                folder.resolve("a.md"),
                "# A\n\nSee [" + words.repeat(9).strip() + "](https://example.org/) here.\n\n- <u>" + words.repeat(5)
                        + "</u>\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Library.book(folder), out);

        List<Double> excesses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (PDPage page : document.getPages()) {
                excesses.addAll(Underlines.excesses(page));
            }
        }

        assertTrue(excesses.size() > 10, excesses::toString);
        assertEquals(
                List.of(), excesses.stream().filter(excess -> excess > ROUNDING).toList());
    }
}
