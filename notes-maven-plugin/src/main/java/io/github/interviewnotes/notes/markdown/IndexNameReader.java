package io.github.interviewnotes.notes.markdown;

import io.github.interviewnotes.notes.note.Target;
import io.github.interviewnotes.notes.text.Range;
import io.github.interviewnotes.notes.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Finds the name that a line of an index starts with: a link, or a path that is bold, code or plain. */
final class IndexNameReader {

    /** What divides a name from its description; group 1 is the description. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:[—–:]+|-+(?=\\s|$))\\s*(.*)|\\s+(\\(.*)|\\s*", Pattern.DOTALL);

    private static final Pattern PLAIN_PATH = Pattern.compile("[^\\s()\\[\\]<>]+?(?=:?(?:\\s|$))");
    /** A bullet may carry a picture or a number before its link; the box of a task leaves an empty text. */
    private static final Pattern ORNAMENT = Pattern.compile("(?:[^\\p{L}]*\\s)?");

    private final SourceText text;
    private final LinkRecorder links;
    private final Predicate<String> knownFolder;

    /**
     * @param knownFolder tells whether a path without a trailing slash is a folder
     */
    IndexNameReader(SyntaxTree tree, Predicate<String> knownFolder) {
        this.text = tree.text();
        this.links = tree.links();
        this.knownFolder = knownFolder;
    }

    /**
     * Reads the name that the inline content from {@code first} on starts with.
     *
     * @param flowing whether the content may also be a sentence that happens to start with a link, so that a separator must follow
     */
    Optional<IndexName> read(Node first, boolean flowing) {
        Node node = first;
        if (node instanceof Text ornament
                && node.getNext() != null
                && ORNAMENT.matcher(ornament.getLiteral()).matches()) {
            node = node.getNext();
        }
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Text plain) {
            return plain(plain);
        }
        return styled(node, node).filter(name -> !flowing || endsOrSeparates(name));
    }

    private boolean endsOrSeparates(IndexName name) {
        return SEPARATOR.matcher(name.rest() + followingLine(name.last())).matches();
    }

    private static String followingLine(Node last) {
        StringBuilder following = new StringBuilder();
        for (Node node = last.getNext(); node != null && !IndexLines.isBreak(node); node = node.getNext()) {
            following.append(PlainText.ofOne(node));
        }
        return following.toString();
    }

    /** Reads a plain path, which a separator must follow, else it is the start of a sentence. */
    private Optional<IndexName> plain(Text node) {
        Matcher path = PLAIN_PATH.matcher(node.getLiteral());
        if (!path.lookingAt() || !isPath(path.group())) {
            return Optional.empty();
        }
        String rest = node.getLiteral().substring(path.end());
        if (!SEPARATOR.matcher(rest + followingLine(node)).matches()) {
            return Optional.empty();
        }
        Range range = range(node, path.end());
        return Optional.of(new IndexName(path.group(), path.group(), false, range, range, node, rest));
    }

    private Range range(Text node, int length) {
        Range whole = Spans.range(node).orElseThrow();
        return Alignment.of(node.getLiteral(), text.content(), whole, false).range(0, length);
    }

    /** Reads a link or a path within any emphasis; {@code top} is the outermost node. */
    private Optional<IndexName> styled(Node node, Node top) {
        if (node instanceof Link link) {
            return link(link, top);
        }
        if (node instanceof Code code) {
            return named(code.getLiteral(), codeRange(code), top);
        }
        boolean emphasized = node instanceof StrongEmphasis || node instanceof Emphasis;
        if (!emphasized || node.getFirstChild() == null) {
            return Optional.empty();
        }
        if (node.getFirstChild() instanceof Text bold) {
            String path = bold.getLiteral().strip();
            boolean colon = path.endsWith(":");
            String name = colon ? path.substring(0, path.length() - 1) : path;
            if (bold.getNext() != null || name.isEmpty()) {
                return Optional.empty();
            }
            return named(name, range(bold, name.length()), top);
        }
        return styled(node.getFirstChild(), top);
    }

    /** Returns where the content of a code span stands; a path has no line breaks. */
    private Range codeRange(Code code) {
        Range whole = Spans.range(code).orElseThrow();
        int margin = Math.max(0, whole.length() - code.getLiteral().length()) / 2;
        return new Range(whole.start() + margin, Math.max(whole.start() + margin, whole.end() - margin));
    }

    private Optional<IndexName> named(String path, Range range, Node top) {
        return isPath(path) ? Optional.of(new IndexName(path, path, false, range, range, top, "")) : Optional.empty();
    }

    private Optional<IndexName> link(Link link, Node top) {
        if (!(Target.of(link.getDestination()) instanceof Target.Local local) || !isPath(local.path())) {
            return Optional.empty();
        }
        Range whole = Spans.range(link).orElseThrow();
        Range labelRange = labelRange(link).orElse(whole);
        Range pathRange = Spans.range(links.destination(link)).orElse(whole);
        return Optional.of(
                new IndexName(PlainText.withAlternatives(link), local.path(), true, labelRange, pathRange, top, ""));
    }

    private static Optional<Range> labelRange(Link link) {
        if (link.getFirstChild() == null) {
            return Optional.empty();
        }
        Optional<Range> first = Spans.range(link.getFirstChild());
        Optional<Range> last = Spans.range(link.getLastChild());
        return first.flatMap(start -> last.map(start::join));
    }

    private boolean isPath(String text) {
        return IndexName.isNote(text) || IndexName.isFolder(text) || knownFolder.test(text);
    }

    /** Returns what follows a name without what divides it from it. */
    static String withoutSeparator(String following) {
        Matcher separator = SEPARATOR.matcher(following);
        String description = following;
        if (separator.matches()) {
            description = List.of(1, 2).stream()
                    .map(separator::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
        }
        description = description.strip();
        boolean wrapped = description.startsWith("(") && description.indexOf(')') == description.length() - 1;
        return wrapped ? description.substring(1, description.length() - 1).strip() : description;
    }
}
