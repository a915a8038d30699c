package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.RealBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Judges the whole PDF of this repository's notes, which has forms that no test thought of. */
class WholeBookTest {

    private static Path pdf;

    @BeforeAll
    static void make() throws Exception {
        pdf = RealBook.folder().resolve("book.pdf");
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(pdf, flavour));
    }

    @Test
    void everyPageOfTheTextEndsWithItsLabel() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<String> wrong = new ArrayList<>();
            // the cover, the title page and what is behind it show none
            for (int page = 3; page < labels.length; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                String last = Stream.of(stripper.getText(document).strip().split("\\s+"))
                        .reduce("", (before, word) -> word);
                if (!last.equals(labels[page])) {
                    wrong.add("page " + (page + 1) + " of the file is " + labels[page] + " and shows " + last);
                }
            }
            assertEquals(List.of(), wrong);
        }
    }

    @Test
    void everyFontIsEmbeddedWithItsCharacters() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    COSDictionary dictionary = font.getCOSObject();
                    assertTrue(font.isEmbedded() && dictionary.containsKey(COSName.TO_UNICODE), font.getName());
                }
            }
        }
    }
}
