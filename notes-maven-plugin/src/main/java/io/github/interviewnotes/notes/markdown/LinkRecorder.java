package io.github.interviewnotes.notes.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Makes the links and images that CommonMark makes, and remembers what the tree does not hold: where a destination stands, which
 * definitions are used, and which references have none. Serves one parse.
 */
final class LinkRecorder implements LinkProcessor {

    private static final Pattern FOOTNOTE = Pattern.compile("\\^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");

    /** What a regular expression writes where it means all letters but some: {@code [^a-z0-9_-]}. */
    private static final Pattern LETTERS =
            Pattern.compile("\\^(?:[\\p{L}\\p{N}_]-[\\p{L}\\p{N}_])+[\\p{L}\\p{N}_]?[_-]*");

    /** A reference without a definition, from the first bracket, by that of its label, to behind the last. */
    record Missing(String label, int start, int labelStart, int end) {}

    private final Map<Node, List<SourceSpan>> destinations = new IdentityHashMap<>();
    private final Set<Node> references = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<LinkReferenceDefinition> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Missing> missing = new ArrayList<>();

    @Override
    public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
        Position end = scanner.position();
        if (info.destination() != null) {
            Node node = node(info, info.destination(), info.title());
            scanner.setPosition(info.afterTextBracket());
            destinations.put(node, Destination.ofLink(scanner));
            return wrap(info, node, end);
        }
        boolean named = info.label() != null && !info.label().isEmpty();
        String label = named ? info.label() : info.text();
        LinkReferenceDefinition definition = context.getDefinition(LinkReferenceDefinition.class, label);
        if (definition != null) {
            used.add(definition);
            Node node = node(info, definition.getDestination(), definition.getTitle());
            references.add(node);
            return wrap(info, node, end);
        }
        boolean looksLikeFootnote = label.startsWith("^");
        // two footnotes in a row look like a link with a label; the second gets here once more, alone
        if (isFootnote(info.text()) && (info.label() == null || named && looksLikeFootnote)) {
            addMissingFootnote(info, info.text());
        }
        if (info.label() != null && !label.isBlank() && !looksLikeFootnote) {
            List<SourceSpan> opening = info.openingBracket().getSourceSpans();
            List<SourceSpan> closing =
                    scanner.getSource(info.afterTextBracket(), end).getSourceSpans();
            if (!opening.isEmpty() && !closing.isEmpty()) {
                SourceSpan last = closing.get(closing.size() - 1);
                missing.add(new Missing(
                        label,
                        opening.get(0).getInputIndex(),
                        closing.get(0).getInputIndex(),
                        last.getInputIndex() + last.getLength()));
            }
        }
        return LinkResult.none();
    }

    private static boolean isFootnote(String label) {
        return FOOTNOTE.matcher(label).matches() && !LETTERS.matcher(label).matches();
    }

    /** A footnote that has a definition never gets here. */
    private void addMissingFootnote(LinkInfo info, String label) {
        info.openingBracket().getSourceSpans().stream()
                .findFirst()
                .map(SourceSpan::getInputIndex)
                .ifPresent(start -> missing.add(new Missing(label, start, start, start + label.length() + 2)));
    }

    private static Node node(LinkInfo info, String destination, String title) {
        return isImage(info) ? new Image(destination, title) : new Link(destination, title);
    }

    private static LinkResult wrap(LinkInfo info, Node node, Position end) {
        LinkResult result = LinkResult.wrapTextIn(node, end);
        return isImage(info) ? result.includeMarker() : result;
    }

    private static boolean isImage(LinkInfo info) {
        return info.marker() != null && info.marker().getLiteral().equals("!");
    }

    /** Returns the spans of an inline link's or image's destination, without pointy brackets; nothing for other nodes. */
    List<SourceSpan> destination(Node node) {
        return destinations.getOrDefault(node, List.of());
    }

    boolean isInline(Node node) {
        return destinations.containsKey(node);
    }

    boolean isReference(Node node) {
        return references.contains(node);
    }

    boolean isUsed(LinkReferenceDefinition definition) {
        return used.contains(definition);
    }

    List<Missing> missing() {
        return missing;
    }
}
