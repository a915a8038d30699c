package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.text.Range;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Finds the name that a line of an index starts with: a link, or a path that is bold, code or plain. */
final class IndexNameReader {

    /** What divides a name from what follows it, a dash, a colon or a parenthesis; or nothing follows. */
    private static final Pattern SEPARATED = Pattern.compile("\\s*(?:[—–:].*|-+(?:\\s.*)?|\\(.*)?", Pattern.DOTALL);

    private static final Pattern DASHED = Pattern.compile("\\s*(?:[—–].*|-+\\s.*)?", Pattern.DOTALL);
    private static final Pattern PLAIN_PATH = Pattern.compile("[^\\s()\\[\\]<>—–]+?(?=:?(?:\\s|$)|[—–])");

    /** A line may carry a picture, a number or a symbol before its name. */
    private static final Pattern ORNAMENT = Pattern.compile("[^\\p{L}]*\\s");

    private final SyntaxTree tree;
    private final IndexPaths paths;

    IndexNameReader(SyntaxTree tree, IndexPaths paths) {
        this.tree = tree;
        this.paths = paths;
    }

    /** Reads the name that an item, a cell or a heading starts with. */
    Optional<IndexName> ofItem(Node first) {
        return read(withoutOrnament(first))
                .filter(name ->
                        !isPlain(name) || SEPARATED.matcher(following(name)).matches());
    }

    /**
     * Reads the name that a line of a paragraph starts with. It may be a sentence that happens to start with a name, so a divider
     * must follow; behind a link a colon is none.
     */
    Optional<IndexName> ofLine(Node first) {
        return read(withoutOrnament(first))
                .filter(name -> (name.link() ? DASHED : SEPARATED)
                        .matcher(following(name))
                        .matches());
    }

    private static boolean isPlain(IndexName name) {
        return name.last() instanceof Text;
    }

    private static String following(IndexName name) {
        return name.rest() + IndexText.ofLine(name.last().getNext());
    }

    private static Node withoutOrnament(Node first) {
        Node node = first;
        while (node != null && node.getNext() != null && isOrnament(node)) {
            node = node.getNext();
        }
        return node;
    }

    private static boolean isOrnament(Node node) {
        return node instanceof Image
                || node instanceof Text text
                        && ORNAMENT.matcher(text.getLiteral()).matches();
    }

    private Optional<IndexName> read(Node node) {
        if (node instanceof Text text) {
            Matcher path = PLAIN_PATH.matcher(text.getLiteral());
            boolean slashed = path.lookingAt() && (path.group().endsWith("/") || IndexPaths.isNote(path.group()));
            return slashed ? path(path.group(), range(text, path.end()), text) : Optional.empty();
        }
        return styled(node, node);
    }

    /** Reads a link or a path within any emphasis; {@code top} is the outermost node. */
    private Optional<IndexName> styled(Node node, Node top) {
        if (node instanceof Link link) {
            return link(link, top);
        }
        if (node instanceof Code code) {
            return path(code.getLiteral(), range(code), top);
        }
        boolean emphasized = node instanceof StrongEmphasis || node instanceof Emphasis;
        if (!emphasized) {
            return Optional.empty();
        }
        Node inner = node.getFirstChild();
        if (!(inner instanceof Text text)) {
            return styled(inner, top);
        }
        String literal = text.getLiteral();
        String name = literal.endsWith(":") ? literal.substring(0, literal.length() - 1) : literal;
        boolean alone = text.getNext() == null && !name.isEmpty();
        return alone ? path(name, range(text, name.length()), top) : Optional.empty();
    }

    private Range range(Text node, int length) {
        Range whole = Spans.range(node).orElseThrow();
        return Alignment.of(node.getLiteral(), tree.text().content(), whole, false)
                .range(0, length);
    }

    /** Returns where the content of a code span stands. */
    private static Range range(Code code) {
        Range whole = Spans.range(code).orElseThrow();
        int margin = Math.max(0, whole.length() - code.getLiteral().length()) / 2;
        return new Range(whole.start() + margin, whole.end() - margin);
    }

    private Optional<IndexName> path(String path, Range range, Node last) {
        if (!paths.isPath(path)) {
            return Optional.empty();
        }
        String rest = last instanceof Text text ? text.getLiteral().substring(path.length()) : "";
        return Optional.of(new IndexName(path, path, "", false, range, range, last, rest));
    }

    private Optional<IndexName> link(Link link, Node top) {
        if (!(Target.of(link.getDestination()) instanceof Target.Local local) || !paths.isTarget(local.path())) {
            return Optional.empty();
        }
        Range whole = Spans.range(link).orElseThrow();
        return Optional.of(new IndexName(
                PlainText.withAlternatives(link),
                local.path(),
                local.fragment().orElse(""),
                true,
                Spans.content(link).orElse(whole),
                tree.destination(link).orElse(whole),
                top,
                ""));
    }
}
