package io.github.interviewnotes.notes.publish.pdf;

import java.util.Locale;
import java.util.stream.Stream;
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

    private final PageMeasures measures;

    DrawingType(PageMeasures measures) {
        this.measures = measures;
    }

    /**
     * Marks a drawing that is wider than its room.
     *
     * @param pre a block of a chapter's content
     * @param lines its lines
     */
    void fit(Element pre, Stream<String> lines) {
        int columns = lines.mapToInt(DrawingType::columns).max().orElse(0);
        double size = room(pre) / (columns * CHARACTER + LEFT);
        if (size < measures.code()) {
            pre.attr("style", String.format(Locale.ROOT, "font-size: %.2fpt", Math.max(SMALLEST, size)));
        }
    }

    /** Returns how many columns of the smallest type a drawing has room for where it stands in a chapter's content; the others wrap. */
    int mostColumns(Element pre) {
        return Math.max(1, (int) ((room(pre) / SMALLEST - LEFT) / CHARACTER));
    }

    /** Returns how many columns of type a line takes. */
    static int columns(String line) {
        return line.codePointCount(0, line.length());
    }

    private double room(Element pre) {
        double taken = CodeLines.inset(pre) * PageMeasures.CODE_CHARACTER * measures.code();
        return measures.column() - taken - PageMeasures.points(RIGHT);
    }
}
