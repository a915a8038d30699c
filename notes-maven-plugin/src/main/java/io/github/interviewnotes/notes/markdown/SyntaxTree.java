package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A parsed note: the tree of CommonMark and of what GitHub adds to it (tables, strikethrough, task lists, footnotes, bare addresses,
 * alerts), in which every node stands where its source spans say. Front matter and the markers of alerts are not in the tree.
 */
final class SyntaxTree {

    private static final int MAX_TABLE_CELLS = 100_000;
    private static final List<Extension> PARSED = List.of(
            TablesExtension.builder().maxCells(MAX_TABLE_CELLS).build(),
            StrikethroughExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build());
    private static final Pattern ALERT =
            Pattern.compile("\\[!(note|tip|important|warning|caution)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TASK = Pattern.compile("\\[([xX \\t])][ \\t]+");

    private final SourceText text;
    private final Node document;
    private final LinkRecorder links;
    private final TableCells cells;
    private final Map<Node, String> alerts = new IdentityHashMap<>();

    private SyntaxTree(SourceText text, Node document, LinkRecorder links) {
        this.text = text;
        this.document = document;
        this.links = links;
        this.cells = TableCells.correct(document, text);
    }

    /** Returns the extensions that a renderer of these trees needs. */
    static List<Extension> extensions() {
        List<Extension> extensions = new ArrayList<>(PARSED);
        extensions.add(TaskListItemsExtension.create());
        return extensions;
    }

    static SyntaxTree parse(SourceText text) throws TooComplexException {
        String content = FrontMatter.blanked(text);
        Nesting.requireFewBrackets(content);
        LinkRecorder links = new LinkRecorder();
        Parser parser = Parser.builder()
                .extensions(PARSED)
                .linkProcessor(links)
                .inlineParserFactory(FreshInlineParser::new)
                .maxOpenBlockParsers(Nesting.MAX_DEPTH)
                .maxInlineNesting(Nesting.MAX_DEPTH)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
        SyntaxTree tree = new SyntaxTree(text, parse(parser, content), links);
        Nesting.requireShallow(tree.document);
        tree.placeParagraphs();
        tree.trimLineEnds();
        tree.takeTasks();
        tree.takeAlerts();
        BareAddresses.link(tree.document, text);
        return tree;
    }

    private static Node parse(Parser parser, String content) throws TooComplexException {
        try {
            return parser.parse(content);
        } catch (IllegalArgumentException e) {
            // the table extension's only way to say that its limit is reached
            if (e.getMessage() != null && e.getMessage().contains("maxCells")) {
                throw new TooComplexException("a table of more than " + MAX_TABLE_CELLS + " cells");
            }
            throw e;
        }
    }

    /**
     * Gives a paragraph that began like the title of the definition before it ({@code [a]: /b}, then {@code "c}) the lines that the
     * parser counts to the definition.
     */
    private void placeParagraphs() {
        for (Paragraph paragraph : Descendants.of(document, Paragraph.class)) {
            boolean lost = paragraph.getSourceSpans().isEmpty()
                    && paragraph.getPrevious() instanceof LinkReferenceDefinition
                    && paragraph.getFirstChild() != null;
            Optional<Range> first = lost ? Spans.range(paragraph.getFirstChild()) : Optional.empty();
            if (first.isPresent()) {
                List<SourceSpan> spans = paragraph.getPrevious().getSourceSpans();
                int lines = 0;
                while (lines < spans.size()
                        && spans.get(lines).getInputIndex() < first.get().start()) {
                    lines++;
                }
                paragraph.setSourceSpans(spans.subList(lines, spans.size()));
                paragraph.getPrevious().setSourceSpans(spans.subList(0, lines));
            }
        }
    }

    /** Takes the spaces at the end of a line out of the place of the text before them, as they are out of the text itself. */
    private void trimLineEnds() {
        for (Text node : Descendants.of(document, Text.class)) {
            Node next = node.getNext();
            // the parser places a break that a backslash makes, and no other
            boolean lineEnds = next == null
                    ? node.getParent() instanceof Block
                    : isBreak(next) && next.getSourceSpans().isEmpty();
            if (lineEnds && !node.getSourceSpans().isEmpty()) {
                SourceSpan span = node.getSourceSpans().get(0);
                int end = span.getLength();
                while (end > 0 && isTrimmed(text.content().charAt(span.getInputIndex() + end - 1), node)) {
                    end--;
                }
                node.setSourceSpans(List.of(span.subSpan(0, end)));
            }
        }
    }

    /** A tab is only trimmed at the very end of a block. */
    private static boolean isTrimmed(char c, Text node) {
        return c == ' ' || c == '\t' && node.getNext() == null;
    }

    /** Turns the boxes of tasks into markers. The extension that does this takes {@code \[ ]} for one too. */
    private void takeTasks() {
        for (ListItem item : Descendants.of(document, ListItem.class)) {
            if (!(item.getFirstChild() instanceof Paragraph paragraph)
                    || !(paragraph.getFirstChild() instanceof Text first)
                    || first.getSourceSpans().isEmpty()) {
                continue;
            }
            SourceSpan span = first.getSourceSpans().get(0);
            Matcher box =
                    TASK.matcher(text.content()).region(span.getInputIndex(), span.getInputIndex() + span.getLength());
            if (box.lookingAt()) {
                TaskListItemMarker marker = new TaskListItemMarker(!box.group(1).isBlank());
                marker.setSourceSpans(List.of(span.subSpan(0, 3)));
                item.prependChild(marker);
                int length = box.end() - box.start();
                first.setLiteral(first.getLiteral().substring(length));
                first.setSourceSpans(List.of(span.subSpan(length)));
                if (first.getLiteral().isEmpty()) {
                    first.unlink();
                }
            }
        }
    }

    /** Takes the marker out of each quote that GitHub shows as an alert: one at the top level that has something to say. */
    private void takeAlerts() {
        Node next;
        for (Node node = document.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (!(node instanceof BlockQuote) || !(node.getFirstChild() instanceof Paragraph paragraph)) {
                continue;
            }
            if (!(paragraph.getFirstChild() instanceof Text marker)) {
                continue;
            }
            // in the source, since an escaped bracket makes no marker
            Matcher alert = ALERT.matcher(Spans.range(marker).map(text::slice).orElse(""));
            Node behind = marker.getNext();
            boolean alone = behind == null ? paragraph.getNext() != null : isBreak(behind);
            if (alone && alert.matches()) {
                alerts.put(node, alert.group(1).toLowerCase(java.util.Locale.ROOT));
                marker.unlink();
                if (behind == null) {
                    paragraph.unlink();
                } else {
                    behind.unlink();
                }
            }
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    SourceText text() {
        return text;
    }

    Node document() {
        return document;
    }

    LinkRecorder links() {
        return links;
    }

    /** Returns where the destination of an inline link or image stands, without pointy brackets. */
    Optional<Range> destination(Node node) {
        return Spans.range(links.destination(node))
                .map(range -> new Range(cells.at(range.start()), cells.at(range.end())));
    }

    /** Returns the true places of what the parser places in table cells. */
    TableCells cells() {
        return cells;
    }

    /** Returns the kind of alert that a quote is, in lower case. */
    Optional<String> alert(Node quote) {
        return Optional.ofNullable(alerts.get(quote));
    }
}
