package io.github.interviewnotes.notes.publish.pdf;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Sets drawings in characters as small as they need to be: a line that goes on below itself leaves no drawing. */
final class DrawingType {

    /**
     * The smallest type, in points. With it the 80 columns of a terminal fit the page of a telephone, which readers enlarge with two
     * fingers; what is smaller is not legible in print.
     */
    private static final double SMALLEST = 4.3;

    /** What the style sheet leaves beside a line: on the right in mm, on the left in ems. */
    private static final double RIGHT = 2.5;

    private static final double LEFT = 0.85;

    // the faces differ a little, and the engine rounds to dots of its own
    private static final double CHARACTER = PageMeasures.CODE_CHARACTER * 1.01;

    private DrawingType() {}

    /**
     * Marks a drawing that is wider than its room.
     *
     * @param pre its children are its lines
     * @param room in points
     * @param usual size of type, in points
     */
    static void fit(Element pre, double room, double usual) {
        int columns = pre.children().stream()
                .mapToInt(line ->
                        line.wholeText().codePointCount(0, line.wholeText().length()))
                .max()
                .orElse(0);
        double size = (room - PageMeasures.points(RIGHT)) / (columns * CHARACTER + LEFT);
        if (size < usual) {
            pre.attr("style", String.format(Locale.ROOT, "font-size: %.2fpt", Math.max(SMALLEST, size)));
        }
    }
}
