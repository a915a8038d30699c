package io.github.interviewnotes.notes.markdown;

import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Writes into the HTML of a note what {@link NoteDom} promises of its attributes. */
final class NoteAttributes implements AttributeProvider {

    private final SyntaxTree tree;
    private final Map<Integer, String> slugs;

    /**
     * @param tree the note
     * @param slugs the slug of each heading by its 1-based line
     */
    NoteAttributes(SyntaxTree tree, Map<Integer, String> slugs) {
        this.tree = tree;
        this.slugs = slugs;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        boolean located =
                node instanceof Block && !tagName.equals("code") || node instanceof Image || node instanceof Link;
        int line = line(node);
        if (located && line > 0) {
            attributes.put("data-line", String.valueOf(line));
        }
        if (node instanceof Heading && slugs.containsKey(line)) {
            attributes.put("id", slugs.get(line));
        } else if (node instanceof FencedCodeBlock fence && tagName.equals("pre")) {
            describe(fence, attributes);
        } else if (node instanceof TableCell cell) {
            attributes.remove("align");
            if (cell.getAlignment() != null) {
                attributes.put("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
            }
            if (cell.isHeader()) {
                attributes.put("scope", "col");
            }
        } else if (node instanceof BlockQuote quote) {
            tree.alert(quote).ifPresent(kind -> attributes.put("data-alert", kind));
        } else if (node instanceof TaskListItemMarker) {
            attributes.put("data-task", attributes.containsKey("checked") ? "done" : "open");
        }
        if (tagName.equals("code") && !(node instanceof Code)) {
            attributes.remove("class");
        }
    }

    private static void describe(FencedCodeBlock fence, Map<String, String> attributes) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        String[] words = info.split("\\s+", 2);
        attributes.put("data-language", words[0]);
        attributes.put("data-attributes", words.length > 1 ? words[1] : "");
    }

    /** Returns the 1-based line that a node starts in, or 0 where the parser tells none. */
    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }
}
