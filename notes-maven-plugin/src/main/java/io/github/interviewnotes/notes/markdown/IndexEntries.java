package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.markdown.IndexPaths.Place;
import io.github.interviewnotes.notes.markdown.IndexPaths.Scope;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Collects the entries of one index. */
final class IndexEntries {

    /** The scope of a heading of some level. */
    private record Level(int level, Scope scope) {}

    private final SyntaxTree tree;
    private final IndexPaths paths;
    private final IndexNameReader names;
    private final EntryList entries;
    private final IndexLines lines;

    IndexEntries(SyntaxTree tree, IndexPaths paths) {
        this.tree = tree;
        this.paths = paths;
        this.names = new IndexNameReader(tree, paths);
        this.entries = new EntryList(tree, paths);
        this.lines = new IndexLines(tree, names, entries);
    }

    List<IndexEntry> read() {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(0, paths.root()));
        for (Node node = tree.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                while (levels.element().level() >= heading.getLevel()) {
                    levels.pop();
                }
                Scope around = levels.element().scope();
                levels.push(new Level(heading.getLevel(), readHeading(heading, around)));
            } else {
                readBlock(node, levels.element().scope());
            }
        }
        return entries.entries();
    }

    /** A heading that is the name of a note is its entry; one that names a folder says where the names below it belong. */
    private Scope readHeading(Heading heading, Scope around) {
        Optional<IndexName> name = names.ofItem(heading.getFirstChild());
        if (name.isPresent() && IndexPaths.isNote(name.get().written())) {
            boolean described = heading.getNext() instanceof Paragraph;
            String text = name.get().rest() + IndexText.of(name.get().last().getNext());
            String own = IndexText.description(text);
            String description =
                    own.isEmpty() && described ? PlainText.of(heading.getNext()).strip() : own;
            Range range = Spans.block(heading, tree.text());
            Range whole = range.join(Spans.block(lastBelow(heading), tree.text()));
            entries.add(
                    name.get(),
                    around,
                    description,
                    range,
                    entries.form(Form.HEADING, name.get(), whole, tree.document()));
            return around;
        }
        String folder =
                name.map(IndexName::written).orElse(PlainText.of(heading).strip());
        return paths.below(folder, around);
    }

    private static Node lastBelow(Heading heading) {
        Node last = heading;
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next && next.getLevel() <= heading.getLevel()) {
                break;
            }
            last = node;
        }
        return last;
    }

    private void readBlock(Node node, Scope scope) {
        if (node instanceof ListBlock) {
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                readItem(item, scope);
            }
        } else if (node instanceof TableBlock && node.getLastChild() instanceof TableBody body) {
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                readRow(row, scope);
            }
        } else if (node instanceof Paragraph) {
            lines.read(node, scope);
        }
    }

    private void readItem(Node item, Scope scope) {
        Node head = item.getFirstChild();
        while (head instanceof TaskListItemMarker || head instanceof LinkReferenceDefinition) {
            head = head.getNext();
        }
        if (!(head instanceof Paragraph)) {
            readNested(head, scope);
            return;
        }
        Optional<IndexName> name = names.ofItem(head.getFirstChild());
        if (name.isEmpty()) {
            String text = IndexText.ofLine(head.getFirstChild()).strip();
            String bare = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
            readNested(head.getNext(), paths.below(bare, scope));
            return;
        }
        Range range = new Range(
                Spans.block(item, tree.text()).start(),
                Spans.block(head, tree.text()).end());
        String description = description(name.get());
        if (description.isEmpty() && head.getNext() instanceof Paragraph more) {
            description = PlainText.of(more).strip();
            range = range.join(Spans.block(more, tree.text()));
        }
        IndexEntry.Place form = entries.form(Form.ITEM, name.get(), Spans.block(item, tree.text()), item.getParent());
        Place place = entries.add(name.get(), scope, description, range, form);
        boolean folder = place.folder() && place.path().isPresent();
        readNested(head.getNext(), folder ? new Scope(place.path().get(), true) : scope);
    }

    /** Reads the lists below an item; its further paragraphs are prose. */
    private void readNested(Node first, Scope scope) {
        for (Node node = first; node != null; node = node.getNext()) {
            if (!(node instanceof Paragraph)) {
                readBlock(node, scope);
            }
        }
    }

    private void readRow(Node row, Scope scope) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            Optional<IndexName> name = names.ofItem(cell.getFirstChild());
            if (name.isPresent()) {
                Range range = Spans.block(row, tree.text());
                Node table = row.getParent().getParent();
                entries.add(
                        name.get(),
                        scope,
                        otherCells(row, cell, name.get()),
                        range,
                        entries.form(Form.ROW, name.get(), range, table));
                return;
            }
        }
    }

    private static String otherCells(Node row, Node named, IndexName name) {
        List<String> texts = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            texts.add(cell == named ? description(name) : PlainText.of(cell).strip());
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" — "));
    }

    private static String description(IndexName name) {
        return IndexText.description(name.rest() + IndexText.of(name.last().getNext()));
    }
}
