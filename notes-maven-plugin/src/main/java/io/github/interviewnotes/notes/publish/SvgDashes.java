package io.github.interviewnotes.notes.publish;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many dashes an SVG has at most. A long line of tiny dashes is a few letters in the file, and more points than there is memory once
 * it is drawn.
 */
final class SvgDashes {

    private static final double MOST = 1_000_000;

    private static final Set<String> GEOMETRY =
            Set.of("d", "points", "x", "y", "x1", "y1", "x2", "y2", "width", "height", "cx", "cy", "r", "rx", "ry");

    private static final Pattern NUMBER = Pattern.compile("[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?");

    private static final Pattern STYLE = Pattern.compile("stroke-dasharray\\s*:([^;}]*)", Pattern.CASE_INSENSITIVE);

    private double drawn;
    private double shortest = Double.POSITIVE_INFINITY;

    /** Takes an attribute into account. */
    void attribute(String name, String value) {
        if (GEOMETRY.contains(name)) {
            // each part of an outline is at most as long as the numbers that describe it
            drawn += sum(value);
        } else if (name.equals("stroke-dasharray")) {
            dashes(value);
        } else {
            style(value);
        }
    }

    /** Takes the text of a style sheet or a style attribute into account. */
    void style(String text) {
        Matcher declaration = STYLE.matcher(text);
        while (declaration.find()) {
            dashes(declaration.group(1));
        }
    }

    /** Tells whether the lines of the drawing could fall into more dashes than can be drawn. */
    boolean explode() {
        return drawn / shortest > MOST;
    }

    private void dashes(String lengths) {
        double period = sum(lengths);
        if (period > 0) {
            shortest = Math.min(
                    shortest, period / NUMBER.matcher(lengths).results().count());
        }
    }

    private static double sum(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .sum();
    }
}
