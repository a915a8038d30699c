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
        for (int codePoint : text.codePoints().toArray()) {
            Face face = glyphs.first(faces, codePoint).orElse(faces.get(0));
            String shown = Character.toString(codePoint);
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).face == face) {
                runs.set(last, new Run(face, runs.get(last).text + shown));
            } else {
                runs.add(new Run(face, shown));
            }
        }
        return runs;
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
