package io.github.interviewnotes.notes.publish.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.interviewnotes.notes.publish.Library;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book says of itself is true of it. */
class AccessibilityTest {

    @TempDir
    private Path root;

    private Document said(String markdown) throws Exception {
        Files.writeString(root.resolve("a.md"), "# A\n\n" + markdown);
        Xml xml = new Xml().open("metadata");
        new Accessibility(Library.book(root)).write(xml);
        return Jsoup.parse(xml.close("metadata").toString(), "", Parser.xmlParser());
    }

    private static List<String> values(Document said, String property) {
        return said.select("meta[property=schema:" + property + "]").eachText();
    }

    private static final List<String> ALWAYS =
            List.of("displayTransformability", "readingOrder", "structuralNavigation", "tableOfContents");

    @Test
    void aBookOfTextIsText() throws Exception {
        Document said = said("Text.\n");
        assertEquals(List.of("textual"), values(said, "accessMode"));
        assertEquals(List.of("textual"), values(said, "accessModeSufficient"));
        assertEquals(ALWAYS, values(said, "accessibilityFeature"));
        assertEquals(List.of("none"), values(said, "accessibilityHazard"));
        assertEquals(
                List.of("Reflowable text with headings, lists, tables and code as such. No meaning by colour alone."
                        + " Nothing moves or sounds."),
                values(said, "accessibilitySummary"));
    }

    @Test
    void aPictureIsToBeSeenAndItsTextIsEnough() throws Exception {
        gif(1);
        Document said = said("![a dot](dot.gif)\n");
        assertEquals(List.of("textual", "visual"), values(said, "accessMode"));
        assertEquals(List.of("textual"), values(said, "accessModeSufficient"));
        assertEquals("alternativeText", values(said, "accessibilityFeature").get(0));
        assertEquals(
                List.of(
                        "Reflowable text with headings, lists, tables and code as such. Pictures have alternative texts."
                                + " No meaning by colour alone. Nothing moves or sounds."),
                values(said, "accessibilitySummary"));
    }

    @Test
    void decorationHasNoAlternative() throws Exception {
        gif(1);
        Document said = said("![](dot.gif)\n");
        assertEquals(ALWAYS, values(said, "accessibilityFeature"));
        assertEquals(
                List.of("Reflowable text with headings, lists, tables and code as such. Pictures are decoration."
                        + " No meaning by colour alone. Nothing moves or sounds."),
                values(said, "accessibilitySummary"));
    }

    @Test
    void noTextStandsForADrawingInCharacters() throws Exception {
        Document said = said("```text diagram\n+-+\n```\n");
        assertEquals(List.of("textual", "visual"), values(said, "accessMode"));
        assertEquals(List.of("textual,visual"), values(said, "accessModeSufficient"));
        assertEquals(
                List.of(
                        "Reflowable text with headings, lists, tables and code as such. Some drawings are made of"
                                + " characters and have no alternative text. No meaning by colour alone. Nothing moves or sounds."),
                values(said, "accessibilitySummary"));
    }

    @Test
    void whatMovesMayBeAHazard() throws Exception {
        gif(2);
        Document said = said("![a dot](dot.gif)\n");
        assertEquals(List.of("unknown"), values(said, "accessibilityHazard"));
        assertEquals(
                List.of(
                        "Reflowable text with headings, lists, tables and code as such. Pictures have alternative texts."
                                + " No meaning by colour alone. Some pictures move."),
                values(said, "accessibilitySummary"));
    }

    @Test
    void nobodyHasEvaluatedTheBook() throws Exception {
        assertFalse(said("Text.\n").outerHtml().contains("conformsTo"));
    }

    private void gif(int frames) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream out =
                ImageIO.createImageOutputStream(root.resolve("dot.gif").toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                BufferedImage frame = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_INDEXED);
                writer.writeToSequence(new IIOImage(frame, null, null), writer.getDefaultWriteParam());
            }
            writer.endWriteSequence();
        }
        writer.dispose();
    }
}
