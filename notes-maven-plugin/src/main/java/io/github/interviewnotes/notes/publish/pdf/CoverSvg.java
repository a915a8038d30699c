package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Cover;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Draws the cover as SVG in the proportions of the page. */
final class CoverSvg {

    private static final int WIDTH = 1050;

    private static final String COMMANDS = "MLQCZ";

    private CoverSvg() {}

    /** @param ratio the height of the page, by its width */
    static byte[] draw(BookMetadata metadata, Glyphs glyphs, double ratio) {
        long height = Math.round(WIDTH * ratio);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">",
                WIDTH,
                height));
        for (Cover.Fill fill : Cover.draw(metadata, glyphs, WIDTH, height)) {
            svg.append("<path fill=\"").append(hex(fill.color())).append("\" d=\"");
            appendPath(fill.shape(), svg);
            svg.append("\"/>");
        }
        return svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void appendPath(Shape shape, StringBuilder path) {
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int command = at.currentSegment(points);
            path.append(COMMANDS.charAt(command));
            int coordinates = command == PathIterator.SEG_CLOSE
                    ? 0
                    : command == PathIterator.SEG_CUBICTO ? 6 : command == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < coordinates; i++) {
                path.append(String.format(Locale.ROOT, "%.2f ", points[i]));
            }
        }
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
