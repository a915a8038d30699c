package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/**
 * What a note says, in the order in which a book says it, read by a parser of its own: nothing that the books are made of has a part
 * in it. The title comes first, or the file's name in its place,
 * and footnotes last in the order of their marks.
 */
final class NoteWalk {

    private static final String ITEM = "\uE000";

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\R.*?^---[ \\t]*\\R", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ALERT = Pattern.compile("^\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]\\s+");
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]]\\s+");
    static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final List<Node> footnotes = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int titleAt = -1;

    private NoteWalk() {}

    /**
     * What a note says.
     *
     * @param pieces the title first, if the note has one
     * @param code each block of code, whole
     */
    record Content(List<Piece> pieces, List<String> code) {

        /** Returns the texts of the pieces of some kinds, in order. */
        List<String> texts(Piece.Kind... kinds) {
            Set<Piece.Kind> wanted = Set.of(kinds);
            return pieces.stream()
                    .filter(piece -> wanted.contains(piece.kind()))
                    .map(Piece::text)
                    .toList();
        }
    }

    static Content of(Note note) {
        String text = FRONT_MATTER
                .matcher(note.text().content())
                .replaceFirst(found -> "\n".repeat((int) found.group().lines().count()));
        NoteWalk walk = new NoteWalk();
        Node document = PARSER.parse(text);
        document.accept(walk.new Definitions());
        document.accept(walk.new Blocks());
        for (int i = 0; i < walk.footnotes.size(); i++) {
            walk.footnote(walk.footnotes.get(i));
        }
        walk.pieces.add(0, walk.titleAt < 0 ? nameOf(note) : walk.pieces.remove(walk.titleAt));
        return new Content(List.copyOf(walk.pieces), List.copyOf(walk.blocks));
    }

    private static Piece nameOf(Note note) {
        String name = note.path().name().replace(".md", "").replace('-', ' ');
        return new Piece(Piece.Kind.HEADING, 1, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private void footnote(Node footnote) {
        if (footnote instanceof InlineFootnote) {
            inlines(Piece.Kind.NOTE, footnote);
        } else {
            children(footnote, new Blocks());
        }
    }

    private static void children(Node parent, AbstractVisitor visitor) {
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNext();
            child.accept(visitor);
        }
    }

    private static int line(Node node) {
        Node located = node;
        while (located.getSourceSpans().isEmpty() && located.getParent() != null) {
            located = located.getParent();
        }
        return located.getSourceSpans().isEmpty()
                ? 1
                : located.getSourceSpans().get(0).getLineIndex() + 1;
    }

    private void add(Piece.Kind kind, int line, String text) {
        boolean said = !Letters.of(text).isEmpty();
        if (said || kind == Piece.Kind.PICTURE) {
            pieces.add(new Piece(kind, line, text.strip()));
        }
    }

    private void inlines(Piece.Kind kind, Node block) {
        Inlines inlines = new Inlines(block);
        children(block, inlines);
        String text = inlines.text.toString().strip();
        if (block.getParent() instanceof BlockQuote quote
                && quote.getParent() instanceof Document
                && quote.getFirstChild() == block) {
            text = ALERT.matcher(text).replaceFirst("");
        } else if (block.getParent() instanceof ListItem item && item.getFirstChild() == block) {
            text = TASK.matcher(text).replaceFirst("");
        }
        add(kind, line(block), text);
        boolean alone = text.isEmpty() && inlines.pictures.size() == 1;
        for (Image picture : inlines.pictures) {
            add(Piece.Kind.PICTURE, line(block), plain(picture));
            if (alone && picture.getTitle() != null) {
                add(Piece.Kind.PARAGRAPH, line(block), picture.getTitle());
            }
        }
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        children(node, new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(Code literal) {
                text.append(literal.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    private final class Definitions extends AbstractVisitor {

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof FootnoteDefinition definition) {
                definitions.put(definition.getLabel().toLowerCase(Locale.ROOT), definition);
            }
        }
    }

    private final class Blocks extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() == 1 && titleAt < 0 && heading.getParent() instanceof Document) {
                titleAt = pieces.size();
            }
            inlines(Piece.Kind.HEADING, heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean first = paragraph.getParent() instanceof ListItem item && item.getFirstChild() == paragraph;
            boolean note = paragraph.getParent() instanceof FootnoteDefinition;
            inlines(first ? Piece.Kind.ITEM : note ? Piece.Kind.NOTE : Piece.Kind.PARAGRAPH, paragraph);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            lines(code.getLiteral(), line(code) + 1);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            lines(code.getLiteral(), line(code));
        }

        private void lines(String code, int first) {
            String[] lines = code.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                add(Piece.Kind.CODE, first + i, lines[i]);
            }
            if (!code.isBlank()) {
                blocks.add(code.stripTrailing());
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            org.jsoup.nodes.Document parsed = Jsoup.parse(html.getLiteral());
            parsed.select("script, style").remove();
            // a book puts its own mark before each item
            parsed.select("li").forEach(item -> item.prependText(ITEM));
            for (String stretch : parsed.text().split(ITEM)) {
                if (!stretch.isBlank()) {
                    add(Piece.Kind.HTML, line(html), stretch.strip());
                }
            }
            parsed.select("img").forEach(image -> add(Piece.Kind.PICTURE, line(html), image.attr("alt")));
        }

        @Override
        public void visit(CustomBlock block) {
            if (!(block instanceof FootnoteDefinition)) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell cell) {
                inlines(cell.isHeader() ? Piece.Kind.HEAD : Piece.Kind.CELL, cell);
            } else {
                visitChildren(node);
            }
        }
    }

    private final class Inlines extends AbstractVisitor {

        private final Node block;
        private final StringBuilder text = new StringBuilder();
        private final List<Image> pictures = new ArrayList<>();

        Inlines(Node block) {
            this.block = block;
        }

        @Override
        public void visit(Text literal) {
            text.append(literal.getLiteral());
        }

        @Override
        public void visit(Code literal) {
            text.append(literal.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                text.append(' ');
            }
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
        }

        /** A picture of a title, or from the web, is there in words only. */
        @Override
        public void visit(Image image) {
            boolean title = block instanceof Heading && titleAt == pieces.size();
            if (title || !(Target.of(image.getDestination()) instanceof Target.Local)) {
                String alt = plain(image);
                text.append(alt.isBlank() && !title ? "picture" : alt);
            } else {
                pictures.add(image);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof FootnoteReference reference) {
                String label = reference.getLabel().toLowerCase(Locale.ROOT);
                text.append(number(label, definitions.get(label)));
            } else if (node instanceof InlineFootnote) {
                text.append(number("^" + footnotes.size(), node));
            } else {
                visitChildren(node);
            }
        }

        private int number(String label, Node footnote) {
            return numbers.computeIfAbsent(label, any -> {
                footnotes.add(footnote);
                return footnotes.size();
            });
        }
    }
}
