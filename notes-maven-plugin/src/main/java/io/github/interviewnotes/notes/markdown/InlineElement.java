package io.github.interviewnotes.notes.markdown;

import java.util.Optional;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * An element of raw HTML within a paragraph, whose tags are siblings.
 *
 * @param open its start tag
 * @param close its end tag
 */
record InlineElement(HtmlInline open, HtmlInline close) {

    /** Returns the element that starts with {@code open}, if it ends; elements of the same name can stand in it. */
    static Optional<InlineElement> of(HtmlInline open) {
        String name = HtmlScanner.tagName(open.getLiteral());
        int depth = 1;
        for (Node node = open.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html) {
                String other = HtmlScanner.tagName(html.getLiteral());
                depth += other.equals(name) ? 1 : other.equals("/" + name) ? -1 : 0;
                if (depth == 0) {
                    return Optional.of(new InlineElement(open, html));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns what {@code tag} says of its language. */
    static Optional<String> language(HtmlInline tag) {
        return HtmlScanner.scan(tag.getLiteral()).stream()
                .filter(HtmlScanner.Tag.class::isInstance)
                .map(HtmlScanner.Tag.class::cast)
                .filter(token -> !token.closing())
                .findFirst()
                .flatMap(HtmlScanner.Tag::language);
    }

    /** Returns the text between the tags. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Node node = open.getNext(); node != close; node = node.getNext()) {
            text.append(PlainText.ofOne(node));
        }
        return text.toString();
    }
}
