package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * Turns the addresses that stand in the text without any markup into links, as GitHub does, with exact places: commonmark-java's own
 * extension loses them behind an escape or an entity.
 */
final class BareAddresses {

    private static final Set<String> LINKED_SCHEMES = Set.of("http", "https", "ftp");

    private final LinkExtractor extractor = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
    private final SourceText source;

    private BareAddresses(SourceText source) {
        this.source = source;
    }

    /** Replaces text nodes below {@code document}. */
    static void link(Node document, SourceText source) {
        BareAddresses addresses = new BareAddresses(source);
        for (Text text : Descendants.of(document, Text.class)) {
            boolean mayHoldOne =
                    text.getLiteral().indexOf('.') >= 0 || text.getLiteral().indexOf(':') >= 0;
            if (mayHoldOne
                    && Descendants.ancestor(text, Link.class).isEmpty()
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
        for (LinkSpan found : extractor.extractLinks(literal)) {
            String destination = destination(found, literal);
            if (destination.isEmpty()) {
                continue;
            }
            if (alignment == null) {
                boolean cell = Descendants.ancestor(text, TableCell.class).isPresent();
                alignment = Alignment.of(literal, source.content(), range, cell);
            }
            last = append(last, text, literal, alignment, done, found.getBeginIndex());
            Link link = new Link(destination, null);
            last.insertAfter(link);
            Text shown = part(text, literal, alignment, found);
            link.appendChild(shown);
            link.setSourceSpans(shown.getSourceSpans());
            last = link;
            done = found.getEndIndex();
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

    private static Text part(Text original, String literal, Alignment alignment, Span span) {
        return part(original, literal, alignment, span.getBeginIndex(), span.getEndIndex());
    }

    private static Text part(Text original, String literal, Alignment alignment, int from, int to) {
        Text part = new Text(literal.substring(from, to));
        Range range = alignment.rangeWithMarkup(from, to);
        SourceSpan whole = original.getSourceSpans().get(0);
        int column = whole.getColumnIndex() + range.start() - whole.getInputIndex();
        part.setSourceSpans(List.of(SourceSpan.of(whole.getLineIndex(), column, range.start(), range.length())));
        return part;
    }

    private static String destination(LinkSpan found, String literal) {
        String address = literal.substring(found.getBeginIndex(), found.getEndIndex());
        if (found.getType() == LinkType.EMAIL) {
            return "mailto:" + address;
        }
        if (found.getType() == LinkType.WWW) {
            return "http://" + address;
        }
        String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
        return LINKED_SCHEMES.contains(scheme) ? address : "";
    }
}
