package io.github.interviewnotes.notes.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * The languages that elements of raw HTML give to the Markdown between their tags: {@code <div lang="de">}, a paragraph, {@code
 * </div>}. An element ends at the latest with the quote or list item that it starts in, as a browser ends it. To be told of blocks and
 * asked in document order.
 */
final class LanguageScopes {

    /** Elements without content, and the one that the next block ends. */
    private static final Set<String> WITHOUT_BLOCKS = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "p", "source", "track", "wbr");

    private final Map<Node, Deque<Element>> open = new IdentityHashMap<>();

    /** An element that is open; {@code language} is its own or that of an element around it in the same container. */
    private record Element(String name, Optional<String> language) {}

    /** Opens and closes the elements whose tags stand in {@code html}. */
    void pass(HtmlBlock html) {
        Deque<Element> elements = open.computeIfAbsent(html.getParent(), container -> new ArrayDeque<>());
        for (HtmlScanner.Token token : HtmlScanner.scan(html.getLiteral())) {
            if (token instanceof HtmlScanner.Tag tag && !WITHOUT_BLOCKS.contains(tag.name())) {
                if (tag.closing()) {
                    close(tag.name(), elements);
                } else if (elements.size() < Nesting.MAX_DEPTH) {
                    elements.push(new Element(tag.name(), tag.language().or(() -> innermost(elements))));
                }
            }
        }
    }

    private static void close(String name, Deque<Element> elements) {
        if (elements.stream().anyMatch(element -> element.name.equals(name))) {
            while (!elements.pop().name.equals(name)) {
                // what an end tag leaves open ends with it
            }
        }
    }

    private static Optional<String> innermost(Deque<Element> elements) {
        return Optional.ofNullable(elements.peek()).flatMap(Element::language);
    }

    /** Returns the language that the elements around {@code block} give it. */
    Optional<String> of(Node block) {
        for (Node at = block.getParent(); at != null; at = at.getParent()) {
            Optional<String> language = innermost(open.getOrDefault(at, new ArrayDeque<>()));
            if (language.isPresent()) {
                return language;
            }
        }
        return Optional.empty();
    }
}
