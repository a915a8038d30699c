package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.Face;
import io.github.interviewnotes.notes.publish.FaceRuns;
import io.github.interviewnotes.notes.publish.FontStack;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Breaks the text of an entry of the contents so that its last line has room for dots and a page number. Where it has none, the engine
 * sets the number alone into a line of its own, without dots.
 */
final class EntryLine {

    /** Four figures, two spaces and a few dots, by the size of the type. */
    private static final double RESERVE = 4;

    // as the style sheet has it
    private static final double CODE_SCALE = 0.86;

    private final FaceRuns runs;
    private final FaceRuns code;
    private final double size;
    private final double room;
    private final double hang;

    /**
     * @param faces of the entry; what stands in {@code code} has its own
     * @param size of the type, in points
     * @param room width of the first line, in points
     * @param hang by how much the other lines are shorter, in points
     */
    EntryLine(Glyphs glyphs, List<Face> faces, double size, double room, double hang) {
        this.runs = new FaceRuns(glyphs, faces);
        this.code = new FaceRuns(glyphs, FontStack.CODE.faces());
        this.size = size;
        this.room = room;
        this.hang = hang;
    }

    /** Where a line may end. */
    private record Space(TextNode text, int at) {}

    /** Appends nodes of a line to {@code parent}, with a forced break where the last word must not stay in its line. */
    void appendTo(Element parent, List<Node> nodes) {
        parent.appendChildren(nodes);
        Lines lines = new Lines();
        double word = 0;
        Space seen = null;
        Space last = null;
        for (TextNode text : parent.nodeStream(TextNode.class).toList()) {
            String words = text.getWholeText();
            for (int start = 0; start < words.length(); ) {
                int end = words.indexOf(' ', start);
                String piece = words.substring(start, end < 0 ? words.length() : end);
                if (!piece.isEmpty() && seen != null) {
                    lines.add(word);
                    word = 0;
                    last = seen;
                    seen = null;
                }
                word += width(text, piece);
                if (end >= 0 && lines.last + word > 0) {
                    seen = new Space(text, end);
                }
                start = end < 0 ? words.length() : end + 1;
            }
        }
        lines.add(word);
        if (lines.last + RESERVE * size > lines.room && last != null) {
            TextNode behind = last.text().splitText(last.at());
            behind.text(behind.getWholeText().stripLeading());
            behind.before(new Element("br"));
        }
    }

    /** The lines that the engine will make. */
    private final class Lines {

        private final double space = runs.width(" ", size);
        private double room = EntryLine.this.room;
        private double last;

        /** Puts a word into the last line, or into a new one. */
        void add(double word) {
            if (last > 0 && last + space + word > room) {
                room = EntryLine.this.room - hang;
                last = word;
            } else {
                last += last > 0 ? space + word : word;
            }
        }
    }

    private double width(TextNode text, String piece) {
        boolean isCode = text.parent().closest("code, kbd, samp") != null;
        return isCode ? code.width(piece, size * CODE_SCALE) : runs.width(piece, size);
    }
}
