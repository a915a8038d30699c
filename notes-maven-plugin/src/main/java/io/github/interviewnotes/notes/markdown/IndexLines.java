package io.github.interviewnotes.notes.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** The lines of inline content. */
final class IndexLines {

    private IndexLines() {}

    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
