package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The type of running heads: the sans family, and for a character that it lacks the first that has it. */
final class HeadFont {

    private static final String CUT = "…";

    private final PDDocument document;
    private final Glyphs glyphs;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    HeadFont(PDDocument document, Glyphs glyphs) {
        this.document = document;
        this.glyphs = glyphs;
    }

    /** A stretch of text that one face can show. */
    private record Run(Face face, String text) {}

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (int codePoint : text.codePoints().toArray()) {
            Face face = glyphs.first(FontStack.HEAD.faces(), codePoint).orElse(Face.SANS);
            String shown = Character.toString(codePoint);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).face == face) {
                runs.set(last, new Run(face, runs.get(last).text + shown));
            } else {
                runs.add(new Run(face, shown));
            }
        }
        return runs;
    }

    /** Returns the width of a text at {@code size}, in the unit of the size. */
    double width(String text, double size) {
        return runs(text).stream()
                .mapToDouble(run -> glyphs.width(run.face, size, run.text))
                .sum();
    }

    /** Returns a text that is no wider than {@code room}: the whole, or its first words and an ellipsis. */
    String fit(String text, double size, double room) {
        String shorter = text;
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
        for (Run run : runs(text)) {
            if (!fonts.containsKey(run.face)) {
                fonts.put(run.face, PdfFonts.load(document, run.face));
            }
            content.setFont(fonts.get(run.face), (float) size);
            content.showText(run.text);
        }
        content.endText();
    }
}
