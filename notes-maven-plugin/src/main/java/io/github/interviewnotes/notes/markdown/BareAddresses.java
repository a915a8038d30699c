package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Turns bare addresses into links, with exact places: commonmark-java's own extension loses them behind an escape or an entity, and
 * links schemes that GitHub does not.
 */
final class BareAddresses {

    private final SourceText source;

    private BareAddresses(SourceText source) {
        this.source = source;
    }

    /** Replaces text nodes below {@code document}. */
    static void link(Node document, SourceText source) {
        BareAddresses addresses = new BareAddresses(source);
        for (Text text : Descendants.of(document, Text.class)) {
            if (Descendants.ancestor(text, Link.class).isEmpty()
                    && Descendants.ancestor(text, Image.class).isEmpty()) {
                addresses.link(text);
            }
        }
    }

    private void link(Text text) {
        String literal = text.getLiteral();
        Range range = Spans.range(text).orElse(null);
        if (range == null) {
            return;
        }
        Alignment alignment = null;
        Node last = text;
        int done = 0;
        for (BareAddress found : BareAddress.find(literal)) {
            if (alignment == null) {
                boolean cell = Descendants.ancestor(text, TableCell.class).isPresent();
                alignment = Alignment.of(literal, source.content(), range, cell);
            }
            last = append(last, text, literal, alignment, done, found.start());
            Link link = new Link(found.destination(), null);
            last.insertAfter(link);
            Text shown = part(text, literal, alignment, found.start(), found.end());
            link.appendChild(shown);
            link.setSourceSpans(shown.getSourceSpans());
            last = link;
            done = found.end();
        }
        if (last != text) {
            append(last, text, literal, alignment, done, literal.length());
            text.unlink();
        }
    }

    private static Node append(Node last, Text original, String literal, Alignment alignment, int from, int to) {
        if (from == to) {
            return last;
        }
        Text part = part(original, literal, alignment, from, to);
        last.insertAfter(part);
        return part;
    }

    private static Text part(Text original, String literal, Alignment alignment, int from, int to) {
        Text part = new Text(literal.substring(from, to));
        Range range = alignment.rangeWithMarkup(from, to);
        SourceSpan whole = original.getSourceSpans().get(0);
        int column = whole.getColumnIndex() + range.start() - whole.getInputIndex();
        part.setSourceSpans(List.of(SourceSpan.of(whole.getLineIndex(), column, range.start(), range.length())));
        return part;
    }
}
