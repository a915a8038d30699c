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
import java.util.Optional;
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
import org.commonmark.node.HtmlBlock;
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

    /** Deeper marks of language in each other within one paragraph are not looked for. */
    private static final int MAX_FOREIGN_DEPTH = 8;

    private final SyntaxTree tree;
    private final LanguageScopes languages = new LanguageScopes();
    private final List<Passage> passages = new ArrayList<>();

    PassageReader(SyntaxTree tree) {
        this.tree = tree;
    }

    List<Passage> read() {
        for (Node node : Descendants.of(tree.document())) {
            if (node instanceof HtmlBlock html) {
                languages.pass(html);
            } else if (node instanceof Heading) {
                new Collector(Passage.Kind.HEADING, false, languages.of(node)).read(node);
            } else if (node instanceof TableCell) {
                new Collector(Passage.Kind.TABLE_CELL, true, languages.of(node)).read(node);
            } else if (node instanceof Paragraph) {
                new Collector(kind(node), false, languages.of(node)).read(node);
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

    /** Reads one passage, and behind it those of the foreign words, pictures and footnotes that stand in it. */
    private final class Collector {

        private final Passage.Kind kind;
        private final boolean cell;
        private final Optional<String> language;
        private final int foreignDepth;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<InlineElement> foreign = new ArrayList<>();
        private final List<Node> pictures = new ArrayList<>();
        private final List<Node> footnotes = new ArrayList<>();
        private int end;

        Collector(Passage.Kind kind, boolean cell, Optional<String> language) {
            this(kind, cell, language, 0);
        }

        private Collector(Passage.Kind kind, boolean cell, Optional<String> language, int foreignDepth) {
            this.kind = kind;
            this.cell = cell;
            this.language = language;
            this.foreignDepth = foreignDepth;
        }

        void read(Node container) {
            end = Spans.range(container).map(Range::start).orElse(0);
            read(container.getFirstChild(), null);
        }

        private void read(InlineElement element) {
            end = Spans.range(element.open()).map(Range::end).orElse(0);
            read(element.open().getNext(), element.close());
        }

        private void read(Node first, Node behind) {
            nodes(first, behind);
            boolean says = pieces.stream().anyMatch(piece -> !(piece instanceof Absent || piece instanceof Break));
            if (says) {
                passages.add(new Passage(kind, pieces, language));
            }
            foreign.forEach(element -> new Collector(
                            Passage.Kind.FOREIGN_WORDS, cell, InlineElement.language(element.open()), foreignDepth + 1)
                    .read(element));
            pictures.forEach(picture -> within(Passage.Kind.ALTERNATIVE_TEXT).read(picture));
            footnotes.forEach(footnote -> within(Passage.Kind.FOOTNOTE).read(footnote));
        }

        private Collector within(Passage.Kind other) {
            return new Collector(other, cell, language, foreignDepth);
        }

        private void nodes(Node first, Node behind) {
            Set<String> neverClosed = new HashSet<>();
            Node node = first;
            while (node != behind) {
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
                nodes(node.getFirstChild(), null);
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

        /** Adds a tag, or an element that shows code or is in another language, and returns the last node that it takes. */
        private Node html(HtmlInline tag, Set<String> neverClosed) {
            Range range = Spans.range(tag).orElse(Range.at(end));
            String name = HtmlScanner.tagName(tag.getLiteral());
            if (HtmlScanner.isBreak(tag.getLiteral())) {
                pieces.add(new Break(true, range));
                return tag;
            }
            boolean isCode = CODE_TAGS.contains(name);
            if ((isCode || isForeign(tag)) && !neverClosed.contains(name)) {
                Optional<InlineElement> element = InlineElement.of(tag);
                if (element.isPresent()) {
                    return opaque(element.get(), isCode, range);
                }
                neverClosed.add(name);
            }
            pieces.add(new Absent(range));
            return tag;
        }

        private boolean isForeign(HtmlInline tag) {
            Optional<String> marked = InlineElement.language(tag);
            return marked.isPresent() && !marked.equals(language) && foreignDepth < MAX_FOREIGN_DEPTH;
        }

        private Node opaque(InlineElement element, boolean isCode, Range open) {
            Range whole = open.join(Spans.range(element.close()).orElse(open));
            Opaque.Kind what = isCode ? Opaque.Kind.CODE : Opaque.Kind.FOREIGN_WORDS;
            pieces.add(new Opaque(what, element.text(), whole));
            if (!isCode) {
                foreign.add(element);
            }
            return element.close();
        }
    }

    /** So does a link without text, which site generators replace by the title of what it leads to. */
    private static boolean showsItsAddress(org.commonmark.node.Link link) {
        String shown = PlainText.of(link);
        String target = link.getDestination();
        return link.getFirstChild() == null
                || !shown.isEmpty()
                        && target.endsWith(shown)
                        && Set.of("", "mailto:", "http://", "https://")
                                .contains(target.substring(0, target.length() - shown.length()));
    }
}
