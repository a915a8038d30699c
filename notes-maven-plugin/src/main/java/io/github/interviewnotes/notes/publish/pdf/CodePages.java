package io.github.interviewnotes.notes.publish.pdf;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Where a page may end inside a block of code: nowhere in a short one; else behind a blank line, or within a long stanza without one,
 * and never so that fewer than three lines stand alone. The first line behind such a place asks for the room that it and the lines up
 * to the next such place need; what the code has printed counts with its last lines.
 */
final class CodePages {

    /** A block stays on one page if it and its output take no more than this part of its lines. */
    private static final double SHORT = 0.21;

    /** In a stanza of more than this part of a page's lines a page may end. */
    private static final double LONG_STANZA = 0.145;

    /** Fewer lines than this never stand alone at the foot or the head of a page. */
    private static final int FEWEST = 3;

    // the line height of the style sheet, and twice the padding of a block, in ems
    private static final double LINE = 1.42;
    private static final double PADDING = 1.5;

    // the engine asks before it has set the margin of the block above; in ems as well
    private static final double MARGIN = 1.3;

    private CodePages() {}

    /**
     * Marks a block and its lines.
     *
     * @param pre its children are its lines
     * @param fitting how many characters fit on a line
     * @param pageLines how many lines have room on a page
     */
    static void mark(Element pre, int fitting, int pageLines) {
        List<Element> lines = pre.children();
        int most = (int) (SHORT * pageLines);
        int printed = printed(pre, fitting);
        if (printed
                        + lines.stream()
                                .mapToInt(line -> rows(line.wholeText(), fitting))
                                .sum()
                <= most) {
            pre.addClass("short");
            return;
        }
        int printedBelow = printed <= most ? printed : FEWEST;
        double room = printed == 0 ? PADDING : 2 * PADDING + printedBelow * LINE;
        for (int i = lines.size() - 1; i >= 0; i--) {
            room += LINE * rows(lines.get(i).wholeText(), fitting);
            if (i == 0) {
                ask(pre, MARGIN + room + PADDING);
            } else if (mayEndBefore(lines, i, (int) (LONG_STANZA * pageLines))) {
                ask(lines.get(i), room);
                room = 0;
            }
        }
    }

    private static void ask(Element block, double room) {
        block.attr("style", String.format(Locale.ROOT, "-fs-page-break-min-height: %.1fem", room));
    }

    /** Returns how many rows a line is wrapped into, or one more: rows end where words do. */
    private static int rows(String line, int fitting) {
        return 1 + line.length() / fitting;
    }

    private static int printed(Element pre, int fitting) {
        Element next = pre.nextElementSibling();
        return next != null && next.is("pre.output")
                ? next.wholeText().lines().mapToInt(line -> rows(line, fitting)).sum()
                : 0;
    }

    private static boolean mayEndBefore(List<Element> lines, int index, int stanza) {
        if (index < FEWEST || lines.size() - index < FEWEST || isBlank(lines.get(index))) {
            return false;
        }
        if (isBlank(lines.get(index - 1))) {
            return true;
        }
        int above = solid(lines, index - 1, -1, stanza);
        int below = solid(lines, index, 1, stanza);
        return above >= FEWEST && below >= FEWEST && above + below > stanza;
    }

    /** Counts the lines up to a blank one, but no more than matter. */
    private static int solid(List<Element> lines, int from, int step, int most) {
        int count = 0;
        for (int i = from; i >= 0 && i < lines.size() && !isBlank(lines.get(i)) && count <= most; i += step) {
            count++;
        }
        return count;
    }

    private static boolean isBlank(Element line) {
        return line.wholeText().isBlank();
    }
}
