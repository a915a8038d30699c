package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes every line of code a block of its own, so that a wrapped line hangs and a page breaks between lines only. Where a line may be
 * wrapped, and where it must not be, {@link CodeBreaks} says.
 */
final class CodeLines {

    /** A block around it, such as a list or one of its items, takes less than this many of them. */
    private static final int INSET = 3;

    /** How far a wrapped line hangs behind its own indentation, in characters. */
    private static final int HANG = 4;

    /** The deepest indentation that a wrapped line keeps, in characters; more would leave no room. */
    private static final int DEEPEST = 24;

    // to the left of every line in the style sheet, in ems
    private static final double PADDING = 0.85;

    private final LineGlue glue;
    private final PageMeasures measures;

    private CodeLines(Glyphs glyphs, PageMeasures measures) {
        this.measures = measures;
        glue = new LineGlue(glyphs, Breaks.CODE);
    }

    static void split(Element content, Glyphs glyphs, PageMeasures measures) {
        CodeLines lines = new CodeLines(glyphs, measures);
        content.select("pre.code").forEach(lines::split);
    }

    private void split(Element pre) {
        List<Node> tokens = List.copyOf(pre.selectFirst("code").childNodes());
        pre.empty();
        // no language has this tag, so that nobody reads code aloud as English; it also marks the block for the
        // structure pass
        pre.attr("lang", "zxx");
        Element line = pre.appendElement("span").addClass("ln");
        for (Node token : tokens) {
            String kind = token instanceof Element element ? element.className() : "";
            String text = token instanceof Element element ? element.wholeText() : ((TextNode) token).getWholeText();
            String[] parts = text.split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    line = pre.appendElement("span").addClass("ln");
                }
                if (!parts[i].isEmpty()) {
                    line.appendElement("span").addClass(kind).appendChild(new TextNode(parts[i]));
                }
            }
        }
        int fitting = Math.max(1, measures.codeCharacters() - inset(pre));
        if (pre.hasClass("diagram")) {
            new DrawingType(measures).fit(pre, pre.children().stream().map(Element::wholeText));
        }
        pre.children().forEach(each -> finish(each, fitting));
    }

    /** Returns what the blocks around one take of its lines, in characters of code. */
    static int inset(Element pre) {
        return INSET * (pre.parents().size() - 1);
    }

    private void finish(Element line, int fitting) {
        String text = line.wholeText();
        if (text.isEmpty()) {
            line.appendChild(new TextNode("\u00A0"));
        } else if (text.length() > fitting && !line.parent().hasClass("diagram")) {
            hang(line, text);
            glue.apply(pieces(line, text));
        }
    }

    private static void hang(Element line, String text) {
        int indentation = text.length() - text.stripLeading().length();
        if (indentation > 0) {
            double hang = (Math.min(indentation, DEEPEST) + HANG) * PageMeasures.CODE_CHARACTER;
            String style =
                    String.format(Locale.ROOT, "padding-left: %.2fem; text-indent: -%.2fem", PADDING + hang, hang);
            line.attr("style", line.hasAttr("style") ? line.attr("style") + "; " + style : style);
        }
    }

    /** Divides the line wherever it may be wrapped, or the engine would wrap it and must not. */
    private static List<TextNode> pieces(Element line, String text) {
        List<TextNode> pieces = new ArrayList<>();
        int start = 0;
        for (Element token : line.children()) {
            String whole = token.wholeText();
            token.empty();
            Element piece = token;
            int from = 0;
            for (int at = 1; at <= whole.length(); at++) {
                if (at == whole.length() || isSeam(text, start + at)) {
                    TextNode part = new TextNode(whole.substring(from, at));
                    piece.appendChild(part);
                    pieces.add(part);
                    if (at < whole.length()) {
                        Element next = new Element("span").addClass(token.className());
                        piece.after(next);
                        piece = next;
                    }
                    from = at;
                }
            }
            start += whole.length();
        }
        return pieces;
    }

    private static boolean isSeam(String text, int index) {
        return CodeBreaks.allowed(text, index) != LineBreaks.allowed(text, index);
    }
}
