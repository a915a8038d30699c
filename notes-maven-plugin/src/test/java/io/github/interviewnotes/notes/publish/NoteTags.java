package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Note;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The tags that a note asks of a PDF, in order, each with what it holds: {@code H2 Why?}, {@code Lbl 1.}, {@code TH Row cost}. For notes
 * in plain Markdown, whose headings skip no level.
 */
final class NoteTags {

    private final List<String> tags = new ArrayList<>();

    private NoteTags() {}

    static List<String> of(Note note) {
        NoteTags walk = new NoteTags();
        walk.blocks(NoteWalk.PARSER.parse(note.text().content()));
        return walk.tags;
    }

    private void blocks(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void block(Node block) {
        if (block instanceof Heading heading) {
            text("H" + heading.getLevel(), heading);
        } else if (block instanceof Paragraph paragraph) {
            if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                add("Figure", text(image));
            } else {
                text("P", paragraph);
            }
        } else if (block instanceof BlockQuote) {
            add("BlockQuote", "");
            blocks(block);
        } else if (block instanceof BulletList || block instanceof OrderedList) {
            list(block);
        } else if (block instanceof FencedCodeBlock code) {
            add("Code", code.getLiteral());
        } else if (block instanceof TableBlock table) {
            table(table);
        }
    }

    private void list(Node list) {
        add("L", "");
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item = list.getFirstChild(); item instanceof ListItem; item = item.getNext()) {
            add("LI", "");
            add("Lbl", list instanceof OrderedList ? number + "." : "\u2022");
            number++;
            blocks(item);
        }
    }

    private void table(TableBlock table) {
        add("Table", "");
        boolean named =
                text(table.getFirstChild().getFirstChild().getFirstChild()).isEmpty();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            add(part instanceof TableBody ? "TBody" : "THead", "");
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                add("TR", "");
                for (Node cell = row.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    boolean head = part instanceof TableBody
                            ? named && cell.getPrevious() == null
                            : !text(cell).isEmpty();
                    text(head ? part instanceof TableBody ? "TH Row" : "TH Column" : "TD", cell);
                }
            }
        }
    }

    private void text(String tag, Node block) {
        add(tag, text(block));
        links(block);
    }

    private void links(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link) {
                add("Link", text(child));
            } else {
                links(child);
            }
        }
    }

    private void add(String tag, String text) {
        tags.add(tag + " " + Letters.of(text).all());
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (child instanceof Code code) {
                text.append(code.getLiteral());
            } else {
                text.append(child instanceof SoftLineBreak ? " " : text(child));
            }
        }
        return text.toString();
    }
}
