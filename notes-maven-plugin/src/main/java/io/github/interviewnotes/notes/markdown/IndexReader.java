package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Files;
import io.github.interviewnotes.notes.note.Index;
import io.github.interviewnotes.notes.note.IndexEntry;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.NotePath;
import io.github.interviewnotes.notes.text.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
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

/**
 * Reads a hand-written index, in the forms that people use: bullets, numbered lists, tasks, tables and plain lines that start with a
 * link or a path. Only what a line starts with makes it an entry; a note that a sentence mentions is none.
 */
public final class IndexReader {

    /** Reads the index that {@code note} holds; {@code files} says what a name without a slash may be. Thread-safe. */
    public Index read(Note note, Files files) {
        SyntaxTree tree;
        try {
            tree = SyntaxTree.parse(note.text());
        } catch (TooComplexException e) {
            throw new IllegalStateException("a note that was parsed before: " + note.path(), e);
        }
        Reading reading = new Reading(tree, note.path().parent(), files);
        reading.readDocument();
        reading.entries.sort(Comparator.comparing(IndexEntry::range));
        return new Index(note, reading.entries);
    }

    /** One reading of one index. */
    private static final class Reading {

        private final SyntaxTree tree;
        private final NotePath base;
        private final Files files;
        private final IndexNameReader names;
        private final List<IndexEntry> entries = new ArrayList<>();

        Reading(SyntaxTree tree, NotePath base, Files files) {
            this.tree = tree;
            this.base = base;
            this.files = files;
            this.names = new IndexNameReader(tree, this::isKnownFolder);
        }

        private boolean isKnownFolder(String name) {
            return base.resolve(name)
                    .filter(path -> !path.isRoot() && !path.equals(base) && files.hasFolder(path))
                    .isPresent();
        }

        /** A heading's folder holds for its section. */
        private record Scope(int level, NotePath folder) {}

        void readDocument() {
            Deque<Scope> scopes = new ArrayDeque<>();
            scopes.push(new Scope(0, base));
            for (Node node = tree.document().getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    while (scopes.element().level() >= heading.getLevel()) {
                        scopes.pop();
                    }
                    NotePath inherited = scopes.element().folder();
                    scopes.push(
                            new Scope(heading.getLevel(), headingFolder(heading).orElse(inherited)));
                } else {
                    readBlock(node, scopes.element().folder());
                }
            }
        }

        private Optional<NotePath> headingFolder(Heading heading) {
            String name = PlainText.of(heading).strip();
            boolean folder = IndexName.isFolder(name) || isKnownFolder(name);
            return folder ? base.resolve(name).filter(path -> !path.isRoot()) : Optional.empty();
        }

        private void readBlock(Node node, NotePath folder) {
            if (node instanceof ListBlock) {
                for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                    readItem(item, folder);
                }
            } else if (node instanceof TableBlock && node.getLastChild() instanceof TableBody body) {
                for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                    readRow(row, folder);
                }
            } else if (node instanceof Paragraph) {
                readLines(node, folder);
            }
        }

        private void readItem(Node item, NotePath folder) {
            Node head = item.getFirstChild();
            while (head instanceof TaskListItemMarker || head instanceof LinkReferenceDefinition) {
                head = head.getNext();
            }
            if (!(head instanceof Paragraph)) {
                readNested(head, folder);
                return;
            }
            Optional<IndexName> name = names.read(head.getFirstChild(), false);
            if (name.isEmpty()) {
                readNested(head.getNext(), folder);
                return;
            }
            Range range = new Range(
                    Spans.block(item, tree.text()).start(),
                    Spans.block(head, tree.text()).end());
            String description = IndexNameReader.withoutSeparator(
                    name.get().rest() + textBehind(name.get().last()));
            if (description.isEmpty() && head.getNext() instanceof Paragraph more) {
                description = PlainText.of(more).strip();
                range = range.join(Spans.block(more, tree.text()));
            }
            IndexEntry entry = add(name.get(), folder, description, range);
            NotePath inner = entry.folder() ? entry.path().orElse(folder) : folder;
            readNested(head.getNext(), inner);
        }

        private void readNested(Node first, NotePath folder) {
            for (Node node = first; node != null; node = node.getNext()) {
                if (!(node instanceof Paragraph)) {
                    readBlock(node, folder);
                }
            }
        }

        private static String textBehind(Node last) {
            StringBuilder text = new StringBuilder();
            for (Node node = last.getNext(); node != null; node = node.getNext()) {
                text.append(PlainText.ofOne(node));
            }
            return text.toString();
        }

        private void readRow(Node row, NotePath folder) {
            List<Node> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(cell);
            }
            for (Node cell : cells) {
                Optional<IndexName> name =
                        cell.getFirstChild() == null ? Optional.empty() : names.read(cell.getFirstChild(), false);
                if (name.isPresent()) {
                    String own = IndexNameReader.withoutSeparator(
                            name.get().rest() + textBehind(name.get().last()));
                    String others = cells.stream()
                            .map(other ->
                                    other == cell ? own : PlainText.of(other).strip())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" — "));
                    add(name.get(), folder, others, Spans.block(row, tree.text()));
                    return;
                }
            }
        }

        private void readLines(Node paragraph, NotePath folder) {
            Node first = paragraph.getFirstChild();
            while (first != null) {
                Node end = first;
                while (end != null && !IndexLines.isBreak(end)) {
                    end = end.getNext();
                }
                readLine(first, end, folder);
                first = end == null ? null : end.getNext();
            }
        }

        private void readLine(Node first, Node end, NotePath folder) {
            Optional<IndexName> name = first == end ? Optional.empty() : names.read(first, true);
            if (name.isPresent()) {
                StringBuilder following = new StringBuilder(name.get().rest());
                for (Node node = name.get().last().getNext(); node != end; node = node.getNext()) {
                    following.append(PlainText.ofOne(node));
                }
                Range line = tree.text()
                        .lineRange(tree.text().lineAt(name.get().labelRange().start()));
                Range range = new Range(Spans.range(first).orElse(line).start(), line.end());
                add(name.get(), folder, IndexNameReader.withoutSeparator(following.toString()), range);
            }
        }

        private IndexEntry add(IndexName name, NotePath folder, String description, Range range) {
            Optional<NotePath> path = path(name, folder);
            boolean isFolder = IndexName.isFolder(name.written())
                    || path.filter(files::hasFolder).isPresent();
            IndexEntry entry = new IndexEntry(
                    name.label(),
                    name.written(),
                    path,
                    isFolder,
                    Optional.of(description).filter(text -> !text.isEmpty()),
                    range,
                    name.pathRange(),
                    name.labelRange());
            entries.add(entry);
            return entry;
        }

        /**
         * A link leads where it leads. A bare name belongs to the folder above it, unless it already starts at the index's own
         * folder.
         */
        private Optional<NotePath> path(IndexName name, NotePath folder) {
            Optional<NotePath> own = base.resolve(name.written());
            if (name.link() || own.filter(path -> path.isBelow(folder)).isPresent()) {
                return own;
            }
            Optional<NotePath> nested = folder.resolve(name.written());
            boolean onlyOwn = own.filter(this::exists).isPresent()
                    && nested.filter(this::exists).isEmpty();
            return onlyOwn ? own : nested;
        }

        private boolean exists(NotePath path) {
            return files.hasFile(path) || files.hasFolder(path);
        }
    }
}
