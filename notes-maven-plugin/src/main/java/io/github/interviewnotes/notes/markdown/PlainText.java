package io.github.interviewnotes.notes.markdown;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a reader sees of a node when all markup is gone. */
final class PlainText {

    private final StringBuilder text = new StringBuilder();
    private final boolean images;
    private final String softBreak;

    private PlainText(boolean images, String softBreak) {
        this.images = images;
        this.softBreak = softBreak;
    }

    /** Returns the text of inline content; pictures leave none. */
    static String of(Node node) {
        return collect(node, new PlainText(false, " "));
    }

    /** Returns the text of inline content, where a picture says its alternative text. */
    static String withAlternatives(Node node) {
        return collect(node, new PlainText(true, " "));
    }

    /** Returns the text of one inline node itself. */
    static String ofOne(Node node) {
        PlainText plain = new PlainText(false, " ");
        plain.add(node);
        return plain.text.toString();
    }

    /** Returns the text that GitHub makes a heading's slug of: the text content of its HTML. */
    static String forSlug(Node heading) {
        return collect(heading, new PlainText(false, "\n"));
    }

    /** Counts the words of prose: runs of non-space that hold a letter or digit. Blocks of code and raw HTML have none. */
    static int words(Node node) {
        String prose = of(node);
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < prose.length(); ) {
            int c = prose.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                words++;
                counted = true;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    private static String collect(Node node, PlainText plain) {
        plain.addChildren(node);
        return plain.text.toString();
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof Text part) {
            text.append(part.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(softBreak);
        } else if (node instanceof HtmlInline html) {
            text.append(HtmlScanner.isBreak(html.getLiteral()) ? softBreak : "");
        } else if (node instanceof Image) {
            if (images) {
                addChildren(node);
            }
        } else if (!isSilent(node)) {
            addChildren(node);
            if (node instanceof Block || node instanceof TableCell) {
                text.append(' ');
            }
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock
                || node instanceof InlineFootnote;
    }
}
