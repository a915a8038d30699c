package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The tags and comments of a note's raw HTML, blocks and inlines, in source order.
 *
 * @param tags opening tags
 * @param comments comments
 */
record RawHtml(List<Tag> tags, List<Comment> comments) {

    /** An opening tag; {@code name} is in lower case. */
    record Tag(String name, List<Attribute> attributes) {

        Optional<Attribute> attribute(String wanted) {
            return attributes.stream()
                    .filter(attribute -> attribute.name.equals(wanted))
                    .findFirst();
        }
    }

    /**
     * An attribute.
     *
     * @param name in lower case
     * @param value with its entities resolved
     * @param start the offset of the value in {@code html}
     * @param end the offset behind it
     */
    record Attribute(String name, String value, Extract html, int start, int end) {

        /** Returns the value as written. */
        String written() {
            return html.text().substring(start, end);
        }

        /** Returns where the value stands, without quotes. */
        Range range() {
            return html.range(start, end);
        }

        /** Returns where a part of {@link #written} stands. */
        Range part(int from, int to) {
            return html.range(start + from, start + to);
        }
    }

    /** A comment: what stands between its markers, and where it stands with them. */
    record Comment(String content, Range range) {}

    static RawHtml of(SyntaxTree tree) {
        List<Tag> tags = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        for (Node node : Descendants.of(tree.document())) {
            if (!(node instanceof HtmlBlock || node instanceof HtmlInline)
                    || node.getSourceSpans().isEmpty()) {
                continue;
            }
            Extract html = Extract.of(tree.text(), node.getSourceSpans());
            for (HtmlScanner.Token token : HtmlScanner.scan(html.text())) {
                if (token instanceof HtmlScanner.Comment comment) {
                    comments.add(new Comment(comment.content(), html.range(comment.start(), comment.end())));
                } else if (token instanceof HtmlScanner.Tag tag && !tag.closing()) {
                    tags.add(located(tag, html));
                }
            }
        }
        return new RawHtml(tags, comments);
    }

    private static Tag located(HtmlScanner.Tag tag, Extract html) {
        List<Attribute> attributes = tag.attributes().stream()
                .map(a -> new Attribute(a.name(), a.value(), html, a.start(), a.end()))
                .toList();
        return new Tag(tag.name(), attributes);
    }
}
