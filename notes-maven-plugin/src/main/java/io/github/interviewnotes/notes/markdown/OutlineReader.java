package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Anchor;
import io.github.interviewnotes.notes.note.Block;
import io.github.interviewnotes.notes.note.Heading;
import io.github.interviewnotes.notes.note.Outline;
import io.github.interviewnotes.notes.note.Section;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** Reads headings, sections and anchors. */
final class OutlineReader {

    private final SyntaxTree tree;
    private final BlockReader blocks;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<Node, Heading> byNode = new IdentityHashMap<>();

    OutlineReader(SyntaxTree tree) {
        this.tree = tree;
        this.blocks = new BlockReader(tree);
    }

    Outline read(RawHtml html) {
        readHeadings();
        for (RawHtml.Tag tag : html.tags()) {
            tag.attribute("id").ifPresent(this::addExplicit);
            if (tag.name().equals("a")) {
                tag.attribute("name").ifPresent(this::addExplicit);
            }
        }
        anchors.sort(Comparator.comparing(Anchor::range));
        return new Outline(headings, sections(), anchors);
    }

    /** GitHub gives a fragment to headings in quotes and lists too, but they divide nothing. */
    private void readHeadings() {
        Slugger slugger = new Slugger();
        for (org.commonmark.node.Heading node : Descendants.of(tree.document(), org.commonmark.node.Heading.class)) {
            Range range = Spans.block(node, tree.text());
            String slug = slugger.slug(PlainText.forSlug(node));
            Heading heading =
                    new Heading(node.getLevel(), PlainText.of(node).strip(), slug, range, textRange(node, range));
            anchors.add(new Anchor(slug, Anchor.Kind.HEADING, range));
            if (node.getParent() == tree.document()) {
                headings.add(heading);
                byNode.put(node, heading);
            }
        }
    }

    /** Returns where the text stands; that of an empty heading stands behind the marker. */
    private static Range textRange(org.commonmark.node.Heading node, Range range) {
        int behindMarker = Math.min(range.end(), range.start() + node.getLevel());
        return Spans.content(node).orElse(Range.at(behindMarker));
    }

    private void addExplicit(RawHtml.Attribute attribute) {
        if (!attribute.value().isBlank()) {
            anchors.add(new Anchor(attribute.value(), Anchor.Kind.EXPLICIT, attribute.range()));
        }
    }

    private Section sections() {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(Optional.empty(), 0, Range.at(0)));
        for (Node node = tree.document().getFirstChild(); node != null; node = node.getNext()) {
            Heading heading = byNode.get(node);
            if (heading == null) {
                open.element().add(blocks.read(node), Spans.block(node, tree.text()));
            } else {
                closeTo(heading.level(), open);
                open.push(new Open(Optional.of(heading), heading.level(), heading.range()));
            }
        }
        closeTo(1, open);
        Open root = open.pop();
        root.range = new Range(0, tree.text().length());
        return root.close();
    }

    private static void closeTo(int level, Deque<Open> open) {
        while (open.element().level >= level) {
            Section section = open.pop().close();
            open.element().add(section);
        }
    }

    /** A section that may still grow. */
    private static final class Open {

        private final Optional<Heading> heading;
        private final int level;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Section> children = new ArrayList<>();
        private Range range;

        Open(Optional<Heading> heading, int level, Range range) {
            this.heading = heading;
            this.level = level;
            this.range = range;
        }

        void add(Optional<Block> block, Range place) {
            block.ifPresent(blocks::add);
            range = range.join(block.map(Block::range).orElse(place));
        }

        void add(Section child) {
            children.add(child);
            range = range.join(child.range());
        }

        Section close() {
            return new Section(heading, level, range, blocks, children);
        }
    }
}
