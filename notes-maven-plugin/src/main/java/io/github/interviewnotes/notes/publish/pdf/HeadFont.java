package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FaceRuns;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The type of running heads: the sans family, and for a character that it lacks the first that has it. */
final class HeadFont {

    private static final String CUT = "…";

    private final PDDocument document;
    private final FaceRuns runs;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    HeadFont(PDDocument document, Glyphs glyphs) {
        this.document = document;
        this.runs = new FaceRuns(glyphs, FontStack.HEAD.faces());
    }

    /** Returns the width of a text at {@code size}, in the unit of the size. */
    double width(String text, double size) {
        return runs.width(text, size);
    }

    /** Returns a text that is no wider than {@code room}: the whole, or its first words and an ellipsis. */
    String fit(String text, double size, double room) {
        // more than twice the room, no word of which will be shown, is not looked at: a title may have a hundred
        // thousand letters
        String shorter = runs.beginning(text, size, 2 * room);
        while (width(shorter, size) > room && !shorter.equals(CUT)) {
            String words = shorter.replaceFirst("\\s*" + CUT + "$", "");
            int space = words.lastIndexOf(' ');
            int end = space > 0 ? space : words.offsetByCodePoints(words.length(), -1);
            shorter = words.substring(0, end).replaceFirst("[\\s,;:.–—-]+$", "") + CUT;
        }
        return shorter;
    }

    /** Sets a text in one line. */
    void show(PDPageContentStream content, String text, double size, double x, double y) throws IOException {
        content.beginText();
        content.newLineAtOffset((float) x, (float) y);
        for (FaceRuns.Run run : runs.of(text)) {
            if (!fonts.containsKey(run.face())) {
                fonts.put(run.face(), PdfFonts.load(document, run.face()));
            }
            content.setFont(fonts.get(run.face()), (float) size);
            content.showText(run.text());
        }
        content.endText();
    }
}
