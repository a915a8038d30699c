package io.github.interviewnotes.notes.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Takes a new inline parser after each large paragraph. The parser empties a table for each paragraph that keeps the size it once
 * had, so that one large paragraph would slow down all that follow: 100,000 footnotes took 10 seconds of processor time.
 */
final class FreshInlineParser implements InlineParser {

    private static final int LARGE = 10_000;

    private final InlineParserContext context;
    private InlineParser parser;

    FreshInlineParser(InlineParserContext context) {
        this.context = context;
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        parser.parse(lines, node);
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            length += line.getContent().length();
        }
        if (length > LARGE) {
            parser = new InlineParserImpl(context);
        }
    }
}
