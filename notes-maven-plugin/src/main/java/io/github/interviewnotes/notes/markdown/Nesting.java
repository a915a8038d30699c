package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.SourceText;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

/**
 * Refuses what nests deeper than people write. The parser reads what is deeper than its own limits as plain text, which would pass
 * in silence, and some of it in quadratic time.
 */
final class Nesting {

    /** The parser's limit for blocks in blocks, and for emphasis and images in each other. */
    static final int MAX_DEPTH = 100;

    private Nesting() {}

    /** Refuses a tree in which the parser's limits were reached. */
    static void requireShallow(Node document, SourceText text) throws TooComplexException {
        int blocks = 0;
        int inlines = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                if (node instanceof Block) {
                    blocks++;
                } else {
                    inlines++;
                }
                if (blocks > MAX_DEPTH) {
                    throw new TooComplexException(place(node, text), "quotes and lists nested " + MAX_DEPTH + " deep");
                }
                if (inlines >= MAX_DEPTH) {
                    throw new TooComplexException(
                            place(node, text), "emphasis or images nested " + MAX_DEPTH + " deep");
                }
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                if (node instanceof Block) {
                    blocks--;
                } else {
                    inlines--;
                }
            }
            node = node == null ? null : node.getNext();
        }
    }

    private static Position place(Node node, SourceText text) {
        return Spans.range(node).map(range -> text.position(range.start())).orElse(Position.START);
    }
}
