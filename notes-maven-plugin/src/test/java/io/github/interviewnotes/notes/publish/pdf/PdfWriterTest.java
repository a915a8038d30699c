package io.github.interviewnotes.notes.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.interviewnotes.notes.publish.Library;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class PdfWriterTest {

    @TempDir
    private static Path folder;

    private static Path pdf;
    private static String text;

    @BeforeAll
    static void write() throws Exception {
        pdf = folder.resolve("library.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfWriter().write(Library.book(), out);
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void veraPdfFindsNothing(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            assertEquals(List.of(), result.getTestAssertions());
            assertTrue(result.isCompliant());
        }
    }

    @Test
    void textIsCopiedInTheOrderInWhichItIsRead() {
        assertContains(
                "It has a word in code, one in bold, one in italics, one in both, one struck, and the office file flows");
        assertContains("A tip with code in it.");
    }

    private static void assertContains(String expected) {
        assertTrue(text.contains(expected), () -> "'" + expected + "' is not in: " + text);
    }
}
