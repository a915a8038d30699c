package io.github.interviewnotes.notes.publish.epub;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes every line of code an element, so that a line that is too long for the screen goes on below its own start and not at the
 * margin. Each element ends with its line end: the text of the block stays the code, letter by letter, with and without a style sheet.
 */
final class HangingLines {

    /** Deeper indentation hangs no deeper: a telephone shows some 45 columns. */
    private static final int DEEPEST = 8;

    /** Columns from one tab stop to the next, as in the style sheet. */
    private static final int TAB = 4;

    /** What stands before a line's own start: its indentation, or the prompt of a Python session and the indentation behind it. */
    private static final Pattern LEAD = Pattern.compile("(?:(?:>>>|\\.\\.\\.) )? *");

    private HangingLines() {}

    /** Divides all blocks of code; a drawing in characters must not wrap at all. */
    static void hang(Element content) {
        for (Element pre : content.select("pre.code:not(.diagram)")) {
            Element code = pre.selectFirst("code");
            List<Node> tokens = List.copyOf(code.childNodes());
            code.empty();
            Element line = code.appendElement("span");
            for (Node token : tokens) {
                String text = textOf(token);
                int at = 0;
                for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
                    append(line, token, text.substring(at, end));
                    line.appendChild(new TextNode("\n"));
                    line = code.appendElement("span");
                    at = end + 1;
                }
                append(line, token, text.substring(at));
            }
            code.children().forEach(each -> each.addClass("ln").addClass("in" + depth(each.wholeText())));
        }
    }

    private static String textOf(Node token) {
        return token instanceof Element element ? element.wholeText() : ((TextNode) token).getWholeText();
    }

    private static void append(Element line, Node token, String text) {
        if (!text.isEmpty()) {
            TextNode part = new TextNode(text);
            line.appendChild(
                    token instanceof Element element
                            ? new Element("span").addClass(element.className()).appendChild(part)
                            : part);
        }
    }

    /** Returns how deep a line is indented, in steps of two columns. */
    private static int depth(String line) {
        if (line.indexOf('\t') >= 0) {
            return depthWithTabs(line);
        }
        Matcher lead = LEAD.matcher(line);
        lead.lookingAt();
        return Math.min(lead.end() / 2, DEEPEST);
    }

    /** The stops of tabs are counted from where a line goes on, so that lies whole tabs right of the first column. */
    private static int depthWithTabs(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        int columns = Math.min((tabs + 1) * TAB, (DEEPEST + 1) * 2 / TAB * TAB);
        return columns / 2 - 1;
    }
}
