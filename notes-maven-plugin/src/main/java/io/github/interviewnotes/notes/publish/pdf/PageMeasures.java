package io.github.interviewnotes.notes.publish.pdf;

import io.github.interviewnotes.notes.publish.PageSize;
import java.util.Locale;
import java.util.Map;

/**
 * The measures of a page, all of them in one place: the style sheet, the tables, the pictures and the running heads take theirs from
 * here. Within the margins lie a side column, into which headings and wide tables reach, and the column of text, in which paragraphs
 * end {@code inset} before code, tables and pictures do, so that a line has 60 to 75 letters.
 *
 * @param width of the page, in mm, as all others but the type sizes
 * @param height of the page
 * @param top margin above the text; the running head stands in it
 * @param right margin
 * @param bottom margin below the text; the page number stands in it
 * @param left margin
 * @param side width of the side column
 * @param inset how much shorter than the column of text a paragraph is
 * @param head base line of the running head from the upper edge of the page
 * @param foot base line of the page number from the lower edge
 * @param table size of type in tables, in points
 * @param smallTable size of type in wide tables, in points
 * @param cell space at the left and at the right of what a table's cell holds
 * @param code size of type in blocks of code, in points
 * @param entry size of type of sections in the contents and of the index of prompts, in points
 */
record PageMeasures(
        double width,
        double height,
        double top,
        double right,
        double bottom,
        double left,
        double side,
        double inset,
        double head,
        double foot,
        double table,
        double smallTable,
        double cell,
        double code,
        double entry) {

    private static final double POINTS = 72 / 25.4;

    /** The width of every character of the face for code, in ems. */
    static final double CODE_CHARACTER = 0.6;

    // what the padding of a block and what is held together at a line's end take, in characters
    private static final int CODE_MARGIN = 6;

    // what the engine may add to a cell when it rounds to dots of its own, in points
    private static final double ROUNDING = 1.4;
    private static final double CSS_PIXELS = 96 / 25.4;

    // a caption and the space around it, in mm
    private static final double BELOW_PICTURE = 12;

    /** The column of text is the same on both sheets, so that a book breaks its lines alike on both. */
    static PageMeasures of(PageSize size) {
        return switch (size) {
            case A4 -> new PageMeasures(210, 297, 26, 20, 24, 25, 20, 10, 18.5, 13, 9.2, 7.8, 1.7, 8.3, 9.4);
            case LETTER -> new PageMeasures(215.9, 279.4, 24, 22.9, 22, 28, 20, 10, 16.5, 12, 9.2, 7.8, 1.7, 8.3, 9.4);
            case PHONE -> new PageMeasures(90, 160, 12, 6, 11, 6, 0, 0, 8, 5.5, 8.6, 7.2, 0.8, 7.8, 9.6);
        };
    }

    /** Returns the width of the column of text with code, tables and pictures, in points. */
    double column() {
        return (width - left - right - side) * POINTS;
    }

    /** Returns what the padding of a table's cell takes of its column, in points; the engine rounds to dots of its own. */
    double cellPadding() {
        return points(2 * cell) + ROUNDING;
    }

    /** Returns how many characters of code fit on a line of a block that stands in no other, with some room for a mark behind them. */
    int codeCharacters() {
        return (int) (column() / (code * CODE_CHARACTER)) - CODE_MARGIN;
    }

    /** Returns the width of the column of text and the side column, in points. */
    double withSide() {
        return (width - left - right) * POINTS;
    }

    /** Returns the width of a paragraph, in points. */
    double paragraph() {
        return column() - inset * POINTS;
    }

    /** Returns the width of the widest picture in its natural size, in CSS pixels, 1/96 inch. */
    double pictureWidth() {
        return (width - left - right - side) * CSS_PIXELS;
    }

    /** Returns the height of the highest picture, in CSS pixels: what follows it has a line on its page. */
    double pictureHeight() {
        return (height - top - bottom - BELOW_PICTURE) * CSS_PIXELS;
    }

    /** Returns a length in mm as points. */
    static double points(double millimetres) {
        return millimetres * POINTS;
    }

    /** Returns what the style sheet calls the measures. */
    Map<String, String> css() {
        return Map.of(
                "PAGE_WIDTH", mm(width),
                "PAGE_HEIGHT", mm(height),
                "PAGE_MARGINS", mm(top) + " " + mm(right) + " " + mm(bottom) + " " + mm(left),
                "SIDE", mm(side),
                "INSET", mm(inset),
                "TABLE", pt(table),
                "TABLE_SMALL", pt(smallTable),
                "CELL_PAD", mm(cell),
                "CODE_SIZE", pt(code),
                "ENTRY", pt(entry));
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }

    private static String pt(double size) {
        return String.format(Locale.ROOT, "%.1fpt", size);
    }
}
