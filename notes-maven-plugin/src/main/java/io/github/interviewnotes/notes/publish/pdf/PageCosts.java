package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.pdf.Strip.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it costs to end a page at a place. The numbers have no unit; the whole scale hangs on that of {@link #ofRoom}: a page that is a
 * tenth empty costs 6, one that is a fifth empty 24.
 */
final class PageCosts {

    /** Where no page ends as long as there is another way. */
    private static final int NEVER = 8000;

    /** Fewer lines of code or rows than this never stand alone. */
    private static final int FEWEST = 3;

    /** A block of code, and a table, of up to this many strips is better kept whole. */
    private static final int SMALL = 12;

    private static final double ROOM = 600;

    /** The part of a page that looks as if something were missing, and what it costs. */
    private static final double GAP = 0.23;

    private static final double OF_GAP = 700;

    private final List<Strip> strips;

    private final double[] before;

    PageCosts(List<Strip> strips) {
        this.strips = strips;
        this.before = IntStream.range(0, strips.size())
                .mapToDouble(i -> i == 0 ? 0 : compute(i))
                .toArray();
    }

    /** Returns what it costs to leave a part of a page empty, 0 to 1. */
    static double ofRoom(double part) {
        return ROOM * part * part + (part > GAP ? OF_GAP * (1 + part) : 0);
    }

    /** Returns what it costs to begin a page with a strip that is not the first. */
    double before(int index) {
        return before[index];
    }

    private double compute(int index) {
        Strip strip = strips.get(index);
        if (strip.opening().isEmpty()) {
            return NEVER;
        }
        return strip.block() == strips.get(index - 1).block() ? inside(index, strip) : between(index, strip);
    }

    private double inside(int index, Strip strip) {
        int above = strip.index();
        int below = strip.count() - strip.index();
        int fewest = Math.min(above, below);
        return switch (strip.kind()) {
            case TEXT -> fewest < 2 ? 2500 : 3;
            case CODE, OUTPUT -> fewest < FEWEST ? 4000 : inCode(index, strip);
            case DRAWING -> 2500;
            case ROW -> above == 0 ? NEVER : fewest < FEWEST ? 4000 : 4 + small(strip);
            case HEADING, TRAILER, HEAD, PICTURE -> NEVER;
        };
    }

    private static int small(Strip strip) {
        return strip.count() <= SMALL ? 14 : 0;
    }

    /** A blank line is a good place, a line that begins something new is fair, and the middle of something is poor. */
    private double inCode(int index, Strip strip) {
        String before = strips.get(index - 1).text();
        String line = strip.text();
        if (line.isBlank()) {
            return 80;
        }
        if (before.isBlank()) {
            return 3 + small(strip) / 2.0;
        }
        int indentation = line.length() - line.stripLeading().length();
        double cost = 14 + small(strip) + 2 * Math.min(indentation, 8);
        if (line.stripLeading().matches("[)\\]}].*|(end|else|elif|except|finally|catch)\\b.*")) {
            cost += 30;
        }
        if (before.stripTrailing().matches(".*[(\\[{:,\\\\]|\\s*(@|#|//|--).*")) {
            cost += 25;
        }
        return cost;
    }

    private double between(int index, Strip strip) {
        Strip before = strips.get(index - 1);
        if (before.kind() == Kind.HEADING || strip.kind() == Kind.TRAILER) {
            return NEVER;
        }
        if (strip.isCode() && before.isCode()) {
            return strip.kind() == Kind.OUTPUT ? 4000 : 900;
        }
        if (!before.isCode() && before.text().stripTrailing().endsWith(":")) {
            return 4000;
        }
        if (index > 1 && before.kind() == Kind.TEXT && strips.get(index - 2).kind() == Kind.HEADING) {
            return 300;
        }
        return strip.kind() == Kind.HEADING ? 0 : 2;
    }
}
