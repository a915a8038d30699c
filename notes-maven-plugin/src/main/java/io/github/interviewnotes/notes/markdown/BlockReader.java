package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks at the top level of a note. */
final class BlockReader {

    private final SyntaxTree tree;
    private final FenceReader fences;

    BlockReader(SyntaxTree tree) {
        this.tree = tree;
        this.fences = new FenceReader(tree.text());
    }

    /** Returns the block; nothing for what is not shown where it stands, a link reference definition. */
    Optional<Block> read(Node node) {
        Range range = Spans.block(node, tree.text());
        if (node instanceof Paragraph) {
            return Optional.of(new Block.Paragraph(range, PlainText.words(node)));
        } else if (node instanceof ListBlock) {
            return Optional.of(
                    new Block.Listing(range, PlainText.words(node), node instanceof OrderedList, items(node)));
        } else if (node instanceof TableBlock) {
            return Optional.of(new Block.Table(range, PlainText.words(node), columns(node), rows(node)));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Code(fences.read(code)));
        } else if (node instanceof IndentedCodeBlock) {
            return Optional.of(new Block.IndentedCode(range));
        } else if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quote(range, PlainText.words(node), tree.alert(node)));
        } else if (node instanceof HtmlBlock) {
            return Optional.of(new Block.Html(range));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block.ThematicBreak(range));
        } else if (node instanceof FootnoteDefinition footnote) {
            return Optional.of(new Block.Footnote(range, PlainText.words(node), footnote.getLabel()));
        }
        return Optional.empty();
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(Spans.block(item, tree.text()), PlainText.words(item)));
        }
        return items;
    }

    private static int columns(Node table) {
        return count(table.getFirstChild().getFirstChild());
    }

    private static int rows(Node table) {
        return table.getLastChild() instanceof TableBody body ? count(body) : 0;
    }

    private static int count(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }
}
