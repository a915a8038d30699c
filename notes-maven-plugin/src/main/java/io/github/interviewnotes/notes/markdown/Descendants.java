package io.github.interviewnotes.notes.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.commonmark.node.Node;

/** All nodes below a node in source order, without recursion. The tree must not change while they are visited. */
final class Descendants implements Iterable<Node> {

    private final Node root;

    private Descendants(Node root) {
        this.root = root;
    }

    static Descendants of(Node root) {
        return new Descendants(root);
    }

    /** Returns the nodes of one type. */
    static <N extends Node> List<N> of(Node root, Class<N> type) {
        List<N> found = new ArrayList<>();
        for (Node node : of(root)) {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        }
        return found;
    }

    /** Returns the nearest node above {@code node} that is of {@code type}. */
    static <N extends Node> Optional<N> ancestor(Node node, Class<N> type) {
        Node at = node.getParent();
        while (at != null) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
            at = at.getParent();
        }
        return Optional.empty();
    }

    @Override
    public Iterator<Node> iterator() {
        return new Iterator<>() {
            private Node next = root.getFirstChild();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Node next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Node node = next;
                next = following(node);
                return node;
            }
        };
    }

    private Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
