package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Image;
import io.github.interviewnotes.notes.note.Link;
import io.github.interviewnotes.notes.note.References;
import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/** Reads links, images and reference definitions. */
final class ReferenceReader {

    private final SyntaxTree tree;
    private final List<Link> links = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    /** One definition may serve a hundred thousand links; its target is read once. */
    private final Map<String, Target> targets = new HashMap<>();

    ReferenceReader(SyntaxTree tree) {
        this.tree = tree;
    }

    References read(RawHtml html) {
        for (Node node : Descendants.of(tree.document())) {
            if (node instanceof org.commonmark.node.Link link) {
                addLink(link);
            } else if (node instanceof org.commonmark.node.Image image) {
                addImage(image);
            }
        }
        html.tags().forEach(this::addTag);
        links.sort(Comparator.comparing(Link::range));
        images.sort(Comparator.comparing(Image::range));
        return new References(links, images, definitions(), undefined());
    }

    private Target target(String destination) {
        return targets.computeIfAbsent(destination, Target::of);
    }

    private void addLink(org.commonmark.node.Link link) {
        Range range = Spans.range(link).orElseThrow();
        Target target = target(link.getDestination());
        String text = PlainText.withAlternatives(link);
        if (tree.links().isInline(link)) {
            links.add(new Link(Link.Kind.INLINE, target, text, range, destination(link, range)));
        } else if (tree.links().isReference(link)) {
            links.add(new Link(Link.Kind.REFERENCE, target, text, range, range));
        } else {
            Range inner = Spans.range(link.getFirstChild()).orElse(range);
            links.add(new Link(Link.Kind.AUTOLINK, target, text, range, inner));
        }
    }

    private void addImage(org.commonmark.node.Image image) {
        Range range = Spans.range(image).orElseThrow();
        boolean inline = tree.links().isInline(image);
        images.add(new Image(
                inline ? Image.Kind.INLINE : Image.Kind.REFERENCE,
                target(image.getDestination()),
                Optional.of(PlainText.withAlternatives(image)),
                range,
                inline ? destination(image, range) : range));
    }

    /** An empty destination stands before the closing parenthesis. */
    private Range destination(Node node, Range whole) {
        return tree.destination(node).orElse(Range.at(whole.end() - 1));
    }

    private void addTag(RawHtml.Tag tag) {
        tag.attribute("href")
                .ifPresent(href -> links.add(
                        new Link(Link.Kind.HTML, target(href.value().strip()), "", href.range(), href.range())));
        boolean image = tag.name().equals("img");
        tag.attribute("src")
                .ifPresent(src -> images.add(new Image(
                        image ? Image.Kind.HTML_IMAGE : Image.Kind.HTML_SOURCE,
                        target(src.value().strip()),
                        image ? tag.attribute("alt").map(RawHtml.Attribute::value) : Optional.empty(),
                        src.range(),
                        src.range())));
        tag.attribute("srcset").ifPresent(this::addSourceSet);
    }

    /** HTML standard, 4.8.4.2.2: candidates are divided by commas, and a descriptor may follow each address. */
    private void addSourceSet(RawHtml.Attribute attribute) {
        String written = attribute.written();
        int at = 0;
        while (at < written.length()) {
            if (isSpace(written.charAt(at)) || written.charAt(at) == ',') {
                at++;
                continue;
            }
            int end = at;
            while (end < written.length() && !isSpace(written.charAt(end))) {
                end++;
            }
            int addressEnd = end;
            while (written.charAt(addressEnd - 1) == ',') {
                addressEnd--;
            }
            Range range = attribute.part(at, addressEnd);
            Target target = target(Parser.unescapeEntities(written.substring(at, addressEnd), true));
            images.add(new Image(Image.Kind.HTML_SOURCE, target, Optional.empty(), range, range));
            int comma = written.indexOf(',', end);
            at = addressEnd < end ? end : comma < 0 ? written.length() : comma;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private List<References.Definition> definitions() {
        List<LinkReferenceDefinition> nodes = Descendants.of(tree.document(), LinkReferenceDefinition.class);
        DefinitionMap<LinkReferenceDefinition> first = new DefinitionMap<>(LinkReferenceDefinition.class);
        List<References.Definition> definitions = new ArrayList<>();
        for (LinkReferenceDefinition node : nodes) {
            LinkReferenceDefinition earlier = first.putIfAbsent(node.getLabel(), node);
            boolean used = tree.links().isUsed(earlier == null ? node : earlier);
            Range range = Spans.block(node, tree.text());
            definitions.add(new References.Definition(
                    node.getLabel(), target(node.getDestination()), range, written(node, range), used));
        }
        return definitions;
    }

    private Range written(LinkReferenceDefinition definition, Range whole) {
        return Spans.range(Destination.ofDefinition(definition, tree.text())).orElse(whole);
    }

    /** In {@code [a][b](c)} the second pair belongs to a link, and the first is no reference. */
    private List<References.Undefined> undefined() {
        Set<Integer> linked = new HashSet<>();
        for (Node node : Descendants.of(tree.document())) {
            if (node instanceof org.commonmark.node.Link || node instanceof FootnoteReference) {
                Spans.range(node).ifPresent(range -> linked.add(range.start()));
            }
        }
        return tree.links().missing().stream()
                .filter(missing -> !linked.contains(tree.cells().at(missing.labelStart())))
                .map(missing -> new References.Undefined(
                        missing.label(),
                        new Range(tree.cells().at(missing.start()), tree.cells().at(missing.end()))))
                .sorted(Comparator.comparing(References.Undefined::range))
                .toList();
    }
}
