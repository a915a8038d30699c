package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import org.commonmark.node.Node;

/**
 * The name that a line of an index starts with.
 *
 * @param label what a reader takes for the name
 * @param written the path as written, percent-decoded
 * @param fragment what follows {@code #} in a link, or nothing
 * @param link whether it is a link, whose path counts from the index's own folder
 * @param labelRange where the label stands
 * @param pathRange where the path stands
 * @param last the inline node of the line that the name ends in
 * @param rest what that node says behind the name
 */
record IndexName(
        String label,
        String written,
        String fragment,
        boolean link,
        Range labelRange,
        Range pathRange,
        Node last,
        String rest) {}
