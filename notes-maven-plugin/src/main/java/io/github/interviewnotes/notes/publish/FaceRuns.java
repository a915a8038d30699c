package io.github.interviewnotes.notes.publish;

import java.util.ArrayList;
import java.util.List;

/** Sets a text in one face and, where that lacks a character, in the first of others that has it. */
public final class FaceRuns {

    private final Glyphs glyphs;
    private final List<Face> faces;

    /**
     * A stretch of text that one face can show.
     *
     * @param text not empty
     */
    public record Run(Face face, String text) {}

    /** @param faces the one that is wanted, then those to fall back on */
    public FaceRuns(Glyphs glyphs, List<Face> faces) {
        this.glyphs = glyphs;
        this.faces = List.copyOf(faces);
    }

    /** Returns the runs of a text; a character that no face has stays in the first face. */
    public List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            Face face = face(text.codePointAt(start));
            while (at < text.length() && face(text.codePointAt(at)) == face) {
                at = text.offsetByCodePoints(at, 1);
            }
            runs.add(new Run(face, text.substring(start, at)));
            start = at;
        }
        return runs;
    }

    private Face face(int codePoint) {
        return glyphs.first(faces, codePoint).orElse(faces.get(0));
    }

    /**
     * Returns the beginning of a text up to the character with which it is wider than {@code room}; at what comes behind, nobody looks.
     *
     * @param size the font size, in the unit of the room
     */
    public String beginning(String text, double size, double room) {
        double width = 0;
        int end = 0;
        while (end < text.length() && width <= room) {
            int codePoint = text.codePointAt(end);
            width += glyphs.width(face(codePoint), size, codePoint);
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /**
     * Returns the width of a text set in one line.
     *
     * @param size the font size, in the unit of the result
     */
    public double width(String text, double size) {
        return of(text).stream()
                .mapToDouble(run -> glyphs.width(run.face, size, run.text))
                .sum();
    }
}
