package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.github.interviewnotes.notes.publish.Face;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Gives the engine the plugin's fonts, for text and for pictures, and no other. */
final class PdfFonts {

    private static final int SEMIBOLD = 600;
    private static final int BOLD = 700;
    private static final Pattern SEMIBOLD_TEXT =
            Pattern.compile("(font-weight\\s*[=:]\\s*[\"']?\\s*)" + SEMIBOLD + "\\b");

    private PdfFonts() {}

    static void register(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            String family = face.family().cssName();
            builder.useFont(new Embedded(document, face), family, face.weight(), style, true);
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()),
                    family,
                    pictureWeight(face.weight()),
                    style,
                    true,
                    EnumSet.of(FSFontUseCase.SVG));
        }
    }

    /**
     * Returns the weight under which pictures find a face. Of the heavy weights Batik asks for 700 alone, and where that is missing it
     * takes any face of the family, the italic one for instance.
     */
    private static int pictureWeight(int weight) {
        return weight == SEMIBOLD ? BOLD : weight;
    }

    /** Returns a picture that asks for its semibold text as {@link #register} has it. */
    static String withKnownWeights(String svg) {
        return SEMIBOLD_TEXT.matcher(svg).replaceAll("$1" + BOLD);
    }

    /** Puts a face into a document, of which the file will hold the glyphs that are used. */
    static PDFont load(PDDocument document, Face face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        // PDFBox sets ligatures but writes no text for them: letters would be lost to search and screen readers
        font.setEnableGsub(false);
        AskedCharacters.remember(font);
        return PDType0Font.load(document, font, true);
    }

    /** A font that is read when the first character asks for it. */
    private static final class Embedded extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        Embedded(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return load(document, face);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
