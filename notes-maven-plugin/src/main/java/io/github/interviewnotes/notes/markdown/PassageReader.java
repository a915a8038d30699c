package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.note.Passage.Absent;
import io.github.interviewnotes.notes.note.Passage.Break;
import io.github.interviewnotes.notes.note.Passage.Opaque;
import io.github.interviewnotes.notes.note.Passage.Piece;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Reads the prose of a note. Text that is struck through is withdrawn by its author and is as absent as a footnote's mark.
 */
final class PassageReader {

    private static final Set<String> CODE_TAGS = Set.of("code", "kbd", "samp");

    private final SyntaxTree tree;
    private final List<Passage> passages = new ArrayList<>();

    PassageReader(SyntaxTree tree) {
        this.tree = tree;
    }

    List<Passage> read() {
        for (Node node : Descendants.of(tree.document())) {
            if (node instanceof Heading) {
                new Collector(Passage.Kind.HEADING, false).read(node);
            } else if (node instanceof TableCell) {
                new Collector(Passage.Kind.TABLE_CELL, true).read(node);
            } else if (node instanceof Paragraph) {
                new Collector(kind(node), false).read(node);
            }
        }
        return passages;
    }

    private static Passage.Kind kind(Node paragraph) {
        if (paragraph.getParent() instanceof FootnoteDefinition) {
            return Passage.Kind.FOOTNOTE;
        }
        boolean inItem = paragraph.getParent() instanceof ListItem;
        return inItem && isFirst(paragraph) ? Passage.Kind.LIST_ITEM : Passage.Kind.PARAGRAPH;
    }

    private static boolean isFirst(Node paragraph) {
        Node before = paragraph.getPrevious();
        while (before instanceof TaskListItemMarker || before instanceof LinkReferenceDefinition) {
            before = before.getPrevious();
        }
        return before == null;
    }

    /** Reads one passage, and behind it those of the pictures and footnotes that stand in it. */
    private final class Collector {

        private final Passage.Kind kind;
        private final boolean cell;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Node> pictures = new ArrayList<>();
        private final List<Node> footnotes = new ArrayList<>();
        private int end;

        Collector(Passage.Kind kind, boolean cell) {
            this.kind = kind;
            this.cell = cell;
        }

        void read(Node container) {
            end = Spans.range(container).map(Range::start).orElse(0);
            children(container);
            boolean says = pieces.stream().anyMatch(piece -> !(piece instanceof Absent || piece instanceof Break));
            if (says) {
                passages.add(new Passage(kind, pieces));
            }
            pictures.forEach(picture -> new Collector(Passage.Kind.ALTERNATIVE_TEXT, cell).read(picture));
            footnotes.forEach(footnote -> new Collector(Passage.Kind.FOOTNOTE, cell).read(footnote));
        }

        private void children(Node parent) {
            Set<String> neverClosed = new HashSet<>();
            Node node = parent.getFirstChild();
            while (node != null) {
                Node last = node;
                if (node instanceof HtmlInline html) {
                    last = html(html, neverClosed);
                } else {
                    add(node);
                }
                Spans.range(last).ifPresent(range -> end = Math.max(end, range.end()));
                node = last.getNext();
            }
        }

        private void add(Node node) {
            Range range = Spans.range(node).orElse(Range.at(end));
            end = Math.max(end, range.start());
            if (node instanceof Text text) {
                text(text, range);
            } else if (node instanceof Code code) {
                pieces.add(new Opaque(Opaque.Kind.CODE, code.getLiteral(), range));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                lineBreak(node);
            } else if (node instanceof Image) {
                pieces.add(new Absent(range));
                pictures.add(node);
            } else if (node instanceof InlineFootnote) {
                pieces.add(new Absent(range));
                footnotes.add(node);
            } else if (node instanceof FootnoteReference || node instanceof Strikethrough) {
                pieces.add(new Absent(range));
            } else if (node instanceof org.commonmark.node.Link link && showsItsAddress(link)) {
                pieces.add(new Opaque(Opaque.Kind.ADDRESS, PlainText.of(node), range));
            } else {
                children(node);
            }
        }

        private void text(Text text, Range range) {
            Alignment alignment = Alignment.of(text.getLiteral(), tree.text().content(), range, cell);
            pieces.addAll(alignment.pieces(tree.text().content()));
        }

        /** Adds a break that reaches to the next line, with the spaces or the backslash that make it hard. */
        private void lineBreak(Node node) {
            int line = tree.text().lineAt(end);
            int next = line < tree.text().lineCount()
                    ? tree.text().lineRange(line + 1).start()
                    : tree.text().length();
            pieces.add(new Break(node instanceof HardLineBreak, new Range(end, next)));
            end = next;
        }

        /** Adds a tag, or an element that shows code, and returns the last node that it takes. */
        private Node html(HtmlInline tag, Set<String> neverClosed) {
            Range range = Spans.range(tag).orElse(Range.at(end));
            String name = HtmlScanner.tagName(tag.getLiteral());
            if (HtmlScanner.isBreak(tag.getLiteral())) {
                pieces.add(new Break(true, range));
                return tag;
            }
            if (CODE_TAGS.contains(name) && !neverClosed.contains(name)) {
                Node close = closing(tag, name);
                if (close != null) {
                    Range whole = range.join(Spans.range(close).orElse(range));
                    pieces.add(new Opaque(Opaque.Kind.CODE, textBetween(tag, close), whole));
                    return close;
                }
                neverClosed.add(name);
            }
            pieces.add(new Absent(range));
            return tag;
        }

        private static Node closing(Node tag, String name) {
            for (Node node = tag.getNext(); node != null; node = node.getNext()) {
                boolean closes = node instanceof HtmlInline html
                        && HtmlScanner.tagName(html.getLiteral()).equals("/" + name);
                if (closes) {
                    return node;
                }
            }
            return null;
        }

        private static String textBetween(Node tag, Node close) {
            StringBuilder text = new StringBuilder();
            for (Node node = tag.getNext(); node != close; node = node.getNext()) {
                text.append(PlainText.ofOne(node));
            }
            return text.toString();
        }
    }

    private static boolean showsItsAddress(org.commonmark.node.Link link) {
        String shown = PlainText.of(link);
        String target = link.getDestination();
        return !shown.isEmpty()
                && target.endsWith(shown)
                && Set.of("", "mailto:", "http://", "https://")
                        .contains(target.substring(0, target.length() - shown.length()));
    }
}
