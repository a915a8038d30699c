package io.github.interviewnotes.notes.publish.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.TextNode;

/**
 * The text of one block as a reader sees it, across the elements within it. What is code there, or a picture, is one character that
 * counts as a letter. Changes are collected and then written to the text nodes.
 */
final class Line {

    /** Stands for what is not read: the object replacement character. */
    static final char OBJECT = '\uFFFC';

    /**
     * A stretch of the line.
     *
     * @param start its first character in the line
     * @param node where it is from; nothing where it is not to be changed
     * @param marks those of its language, if they are known
     */
    private record Piece(int start, Optional<TextNode> node, Optional<QuotationMarks> marks) {}

    /**
     * A change.
     *
     * @param length how many characters it replaces
     */
    private record Change(int length, String text) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final TreeMap<Integer, Change> changes = new TreeMap<>();

    /** Adds text in a language. */
    void add(TextNode node, Optional<QuotationMarks> marks) {
        pieces.add(new Piece(text.length(), Optional.of(node), marks));
        text.append(node.getWholeText());
    }

    /** Adds what is not to be changed. */
    void add(char placeholder) {
        pieces.add(new Piece(text.length(), Optional.empty(), Optional.empty()));
        text.append(placeholder);
    }

    String text() {
        return text.toString();
    }

    /** Returns the marks of the language at a character; nothing where it is not to be changed. */
    Optional<QuotationMarks> marks(int index) {
        return piece(index).marks();
    }

    /** Replaces characters, unless they are not all in one text of a language that is known. */
    void replace(int index, int length, String by) {
        if (marks(index).isPresent() && piece(index) == piece(index + length - 1)) {
            changes.put(index, new Change(length, by));
        }
    }

    private Piece piece(int index) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle).start() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }

    /** Tells whether there is a change to write. */
    boolean isChanged() {
        return !changes.isEmpty();
    }

    /** Writes the changes to the text nodes. */
    void write() {
        for (int i = 0; i < pieces.size(); i++) {
            int start = pieces.get(i).start();
            int end = i + 1 < pieces.size() ? pieces.get(i + 1).start() : text.length();
            Map<Integer, Change> here = changes.subMap(start, end);
            if (!here.isEmpty()) {
                pieces.get(i).node().orElseThrow().text(changed(start, end, here));
            }
        }
    }

    private String changed(int start, int end, Map<Integer, Change> here) {
        StringBuilder written = new StringBuilder();
        int from = start;
        for (Map.Entry<Integer, Change> change : here.entrySet()) {
            written.append(text, from, change.getKey()).append(change.getValue().text());
            from = change.getKey() + change.getValue().length();
        }
        return written.append(text, from, end).toString();
    }
}
