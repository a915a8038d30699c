package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * How wide the text of a table cell is.
 *
 * @param longestWord the widest stretch without white space
 * @param longestLine the widest stretch without a forced break
 */
record CellWidths(double longestWord, double longestLine) {

    // the style sheet sets code smaller, since its letters are larger
    private static final double CODE_SCALE = 0.86;

    private static final Evaluator CODE = QueryParser.parse("code, kbd, samp");
    private static final Evaluator BOLD = QueryParser.parse("th, strong, b");

    /** Measures {@code cell}, set at {@code size}; the widths are in the same unit. */
    static CellWidths of(Element cell, Glyphs glyphs, double size) {
        Measure measure = new Measure(glyphs, size);
        cell.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                measure.add(text);
            } else if (depth > 0 && node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                measure.endLine();
            }
        });
        measure.endLine();
        return new CellWidths(measure.longestWord, measure.longestLine);
    }

    private static final class Measure {

        private final Glyphs glyphs;
        private final double size;
        private double word;
        private double line;
        private double longestWord;
        private double longestLine;

        Measure(Glyphs glyphs, double size) {
            this.glyphs = glyphs;
            this.size = size;
        }

        void add(TextNode text) {
            boolean code = text.parent().closest(CODE) != null;
            boolean bold = text.parent().closest(BOLD) != null;
            double scaled = code ? size * CODE_SCALE : size;
            text.text().codePoints().forEach(c -> {
                double width = glyphs.width(face(c, code, bold), scaled, c);
                line += width;
                word = Character.isWhitespace(c) ? 0 : word + width;
                longestWord = Math.max(longestWord, word);
                longestLine = Math.max(longestLine, line);
            });
        }

        private Face face(int codePoint, boolean code, boolean bold) {
            if (!code && bold && glyphs.has(Face.SANS_BOLD, codePoint)) {
                return Face.SANS_BOLD;
            }
            FontStack stack = code ? FontStack.CODE : FontStack.HEAD;
            return glyphs.first(stack.faces(), codePoint).orElse(Face.SANS);
        }

        void endLine() {
            word = 0;
            line = 0;
        }
    }
}
