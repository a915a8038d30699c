package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.FaceRuns;
import org.jsoup.nodes.Element;

/**
 * Breaks the text of an entry of the contents so that its last line has room for dots and a page number. Where it has none, the engine
 * sets the number alone into a line of its own, without dots.
 */
final class EntryLine {

    /** Four figures, two spaces and a few dots, by the size of the type. */
    private static final double RESERVE = 4;

    private final FaceRuns runs;
    private final double size;
    private final double room;
    private final double hang;

    /**
     * @param runs the faces of the entry
     * @param size of the type, in points
     * @param room width of the first line, in points
     * @param hang by how much the other lines are shorter, in points
     */
    EntryLine(FaceRuns runs, double size, double room, double hang) {
        this.runs = runs;
        this.size = size;
        this.room = room;
        this.hang = hang;
    }

    /** Appends a text to {@code parent}, with a forced break where the last word must not stay in its line. */
    void appendTo(Element parent, String text) {
        String[] words = text.strip().split(" +");
        double space = runs.width(" ", size);
        double line = 0;
        double left = room;
        for (String word : words) {
            double width = runs.width(word, size);
            if (line == 0) {
                line = width;
            } else if (line + space + width > left) {
                left = room - hang;
                line = width;
            } else {
                line += space + width;
            }
        }
        int last = text.strip().lastIndexOf(' ');
        boolean isFull = line + RESERVE * size > left && last > 0;
        if (isFull) {
            parent.appendText(text.strip().substring(0, last)).appendElement("br");
        }
        parent.appendText(isFull ? text.strip().substring(last + 1) : text);
    }
}
