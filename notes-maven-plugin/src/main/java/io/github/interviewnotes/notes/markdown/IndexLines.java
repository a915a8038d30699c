package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.markdown.IndexPaths.Scope;
import io.github.interviewnotes.notes.note.IndexEntry.Form;
import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Reads an index that is written as lines of a paragraph.
 *
 * @param tree the index
 * @param names reads the name with which a line starts
 * @param entries takes what is found
 */
record IndexLines(SyntaxTree tree, IndexNameReader names, EntryList entries) {

    /** Reads the lines of a paragraph. A line that is no entry goes on with the description of the one before it. */
    void read(Node paragraph, Scope scope) {
        Optional<IndexName> name = Optional.empty();
        StringBuilder following = new StringBuilder();
        Node first = paragraph.getFirstChild();
        while (first != null) {
            Optional<IndexName> started = names.ofLine(first);
            if (started.isPresent()) {
                addLine(name, scope, following, paragraph, lineBefore(started.get()));
                name = started;
                following = new StringBuilder(started.get().rest())
                        .append(IndexText.ofLine(started.get().last().getNext()));
            } else {
                following.append(' ').append(IndexText.ofLine(first));
            }
            while (first != null && !TreeRepair.isBreak(first)) {
                first = first.getNext();
            }
            first = first == null ? null : first.getNext();
        }
        addLine(
                name,
                scope,
                following,
                paragraph,
                Spans.block(paragraph, tree.text()).end());
    }

    private int lineBefore(IndexName name) {
        int line = tree.text().lineAt(name.labelRange().start());
        return line == 1 ? 0 : tree.text().lineRange(line - 1).end();
    }

    private void addLine(Optional<IndexName> name, Scope scope, CharSequence following, Node paragraph, int end) {
        if (name.isPresent()) {
            int start = name.get().labelRange().start();
            Range line = Spans.trimmed(tree.text().lineRange(tree.text().lineAt(start)), tree.text());
            Range whole = new Range(line.start(), Math.max(line.end(), end));
            entries.add(
                    name.get(),
                    scope,
                    IndexText.description(following.toString()),
                    line,
                    entries.form(Form.LINE, name.get(), whole, paragraph));
        }
    }
}
