package io.github.interviewnotes.notes.publish;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The type of a cover: breaks a text into lines and draws them. */
final class CoverType {

    private final Glyphs glyphs;
    private final FaceRuns runs;
    private final double leading;

    /**
     * @param face what the text is set in
     * @param stack where the characters come from that it lacks
     * @param leading from base line to base line, by the size of the type
     */
    CoverType(Glyphs glyphs, Face face, FontStack stack, double leading) {
        this.glyphs = glyphs;
        this.runs = new FaceRuns(
                glyphs, Stream.concat(Stream.of(face), stack.faces().stream()).toList());
        this.leading = leading;
    }

    /** Returns the lines of a text; a word that is wider than the column is broken. */
    List<String> lines(String text, double size, double column) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (runs.width(longer, size) <= column) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (runs.width(line, size) > column) {
                int end = fitting(line, size, column);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns how many chars of a word fit into a column, one code point at least. */
    private int fitting(String word, double size, double column) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && runs.width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= column) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Tells whether every word of a text is narrower than a column. */
    boolean fits(String text, double size, double column) {
        return Stream.of(text.strip().split("\\s+")).allMatch(word -> runs.width(word, size) <= column);
    }

    /** Returns the height of so many lines. */
    double height(int lines, double size) {
        return lines * size * leading;
    }

    /**
     * Returns the outlines of lines below each other.
     *
     * @param y the first base line
     */
    Path2D outline(List<String> lines, double size, double x, double y) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < lines.size(); i++) {
            double at = x;
            for (FaceRuns.Run run : runs.of(lines.get(i))) {
                outline.append(glyphs.outline(run.face(), size, run.text(), at, y + height(i, size)), false);
                at += glyphs.width(run.face(), size, run.text());
            }
        }
        return outline;
    }
}
