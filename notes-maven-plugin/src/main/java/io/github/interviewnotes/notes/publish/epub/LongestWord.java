package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Measures the longest stretch of a table cell that no reading system divides, in em of the cell. */
final class LongestWord {

    // the style sheet sets code smaller, since its letters are larger
    private static final double CODE_SCALE = 0.88;

    private static final Evaluator CODE = QueryParser.parse("code, kbd, samp");
    private static final Evaluator BOLD = QueryParser.parse("th, strong, b");
    private static final Set<String> BREAKS = Set.of("br", "wbr");

    private final Glyphs glyphs;
    private double word;
    private double longest;

    private LongestWord(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    static double of(Element cell, Glyphs glyphs) {
        LongestWord measure = new LongestWord(glyphs);
        cell.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                measure.add(text);
            } else if (node instanceof Element element
                    && (element.isBlock() || BREAKS.contains(element.normalName()))) {
                measure.word = 0;
            }
        });
        return measure.longest;
    }

    private void add(TextNode text) {
        boolean code = text.parent().closest(CODE) != null;
        boolean undivided = text.parent().hasClass(OptionDashes.CLASS);
        boolean bold = text.parent().closest(BOLD) != null;
        text.getWholeText().codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                word = 0;
                return;
            }
            word += glyphs.width(face(c, code, bold), code ? CODE_SCALE : 1, c);
            longest = Math.max(longest, word);
            // line breaking classes HY and ID of Unicode's Annex 14, and the dash of BA that matters here; few divide
            // behind a slash
            if (c == '-' && !undivided || c == '\u2013' || Character.isIdeographic(c)) {
                word = 0;
            }
        });
    }

    private Face face(int codePoint, boolean code, boolean bold) {
        List<Face> faces = code ? FontStack.CODE.faces() : FontStack.TEXT.faces();
        Face regular = glyphs.first(faces, codePoint).orElse(faces.get(0));
        return bold && regular == Face.SERIF ? Face.SERIF_BOLD : regular;
    }
}
