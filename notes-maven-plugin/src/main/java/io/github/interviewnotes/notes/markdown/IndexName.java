package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * The name that a line of an index starts with.
 *
 * @param label what a reader takes for the name
 * @param written the path as written, percent-decoded
 * @param link whether it is a link, whose path counts from the index's own folder
 * @param labelRange where the label stands
 * @param pathRange where the path stands
 * @param last the top-level inline node that the name ends in
 * @param rest what that node says behind the name
 */
record IndexName(
        String label, String written, boolean link, Range labelRange, Range pathRange, Node last, String rest) {

    private static final Pattern NOTE = Pattern.compile("(?i).+\\.(?:md|markdown)");

    /** Tells whether {@code path} is written like a Markdown file's. */
    static boolean isNote(String path) {
        return NOTE.matcher(path).matches();
    }

    /** Tells whether {@code path} is written like a folder's. */
    static boolean isFolder(String path) {
        return path.endsWith("/");
    }
}
