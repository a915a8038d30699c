package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Position;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
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
        OpenBrackets.requireFew(content, text);
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
        Nesting.requireShallow(tree.document, text);
        TreeRepair.apply(tree.document, text);
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
                throw new TooComplexException(Position.START, "a table of more than " + MAX_TABLE_CELLS + " cells");
            }
            throw e;
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
            boolean alone = behind == null ? paragraph.getNext() != null : TreeRepair.isBreak(behind);
            if (alone && alert.matches()) {
                alerts.put(node, alert.group(1).toLowerCase(Locale.ROOT));
                marker.unlink();
                if (behind == null) {
                    paragraph.unlink();
                } else {
                    behind.unlink();
                }
            }
        }
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
