package io.github.interviewnotes.notes.publish;

import io.github.interviewnotes.notes.config.BookWord;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a cover from the title: its words above, and below them a table of slots of which the title's own hash decides which are
 * filled. Everything is a filled shape, so that any form of book can paint it and no font of the machine is asked.
 */
public final class Cover {

    /** The ground of the cover. */
    public static final Color PAPER = new Color(0x15, 0x2B, 0x3C);

    private static final Color INK = new Color(0xFA, 0xF7, 0xF0);
    private static final Color QUIET = new Color(0xB9, 0xC6, 0xCF);
    static final Color ACCENT = new Color(0xE8, 0xA3, 0x3D);

    private static final int MOST_AUTHOR_LINES = 2;

    // by the width of the cover: words are broken rather than set smaller than the first, lines rather than the second
    private static final double LEAST_TITLE = 0.07;
    private static final double LEAST = 0.04;

    private final BookMetadata metadata;
    private final Glyphs glyphs;
    private final double width;
    private final double height;
    private final double margin;
    private final double column;
    private final List<Fill> fills = new ArrayList<>();

    /**
     * A shape to paint over the ones before.
     *
     * @param shape in the cover's own coordinates, y downwards
     * @param color opaque
     */
    public record Fill(Shape shape, Color color) {}

    private Cover(BookMetadata metadata, Glyphs glyphs, double width, double height) {
        this.metadata = metadata;
        this.glyphs = glyphs;
        this.width = width;
        this.height = height;
        this.margin = width * 0.1;
        this.column = width - 2 * margin;
    }

    /** Returns the shapes of a cover of this size, the ground first. */
    public static List<Fill> draw(BookMetadata metadata, Glyphs glyphs, double width, double height) {
        return new Cover(metadata, glyphs, width, height).draw();
    }

    private List<Fill> draw() {
        fill(new Rectangle2D.Double(0, 0, width, height), PAPER);
        fill(new Rectangle2D.Double(margin, margin, width * 0.14, width * 0.012), ACCENT);
        double above = authors();
        CoverSlots table = new CoverSlots(metadata.title(), margin, column);
        double slots = table.top(above - margin * 0.36, height);
        fills.addAll(table.draw(slots, height));
        double bottom = title(slots - margin * 2.2);
        subtitle(bottom, slots);
        return List.copyOf(fills);
    }

    /** Sets the title as large as its longest word and the room allow; returns where it ends. */
    private double title(double room) {
        CoverType type = new CoverType(glyphs, Face.SERIF_BOLD, FontStack.TEXT, 1.08);
        double size = width * 0.15;
        while (size > width * LEAST_TITLE && !type.fits(metadata.title(), size, column)) {
            size *= 0.94;
        }
        List<String> lines = type.lines(metadata.title(), size, column);
        while (size > width * LEAST && type.height(lines.size(), size) > room * 0.7) {
            size *= 0.94;
            lines = type.lines(metadata.title(), size, column);
        }
        double first = margin * 1.25 + size;
        fill(type.outline(lines, size, margin, first), INK);
        return first + type.height(lines.size() - 1, size) + size * 0.35;
    }

    /** Sets the subtitle, smaller where it would reach the slots. */
    private void subtitle(double above, double slots) {
        if (metadata.subtitle().isPresent()) {
            CoverType type = new CoverType(glyphs, Face.SANS, FontStack.HEAD, 1.3);
            double size = width * 0.042;
            List<String> lines = type.lines(metadata.subtitle().get(), size, column);
            while (size > width * 0.02 && above + type.height(lines.size() + 1, size) > slots) {
                size *= 0.94;
                lines = type.lines(metadata.subtitle().get(), size, column);
            }
            fill(type.outline(lines, size, margin, above + size * 1.3), QUIET);
        }
    }

    /** Sets the authors at the foot, of many the first ones; returns the top of the first line. */
    private double authors() {
        CoverType type = new CoverType(glyphs, Face.SANS_BOLD, FontStack.HEAD, 1.3);
        double size = width * 0.036;
        int shown = metadata.authors().size();
        List<String> lines = type.lines(authors(shown), size, column);
        while (shown > 1 && lines.size() > MOST_AUTHOR_LINES) {
            shown--;
            lines = type.lines(authors(shown), size, column);
        }
        double first = height - margin - type.height(lines.size() - 1, size);
        fill(type.outline(lines, size, margin, first), INK);
        return first - size;
    }

    private String authors(int shown) {
        int others = metadata.authors().size() - shown;
        String names = String.join(", ", metadata.authors().subList(0, shown));
        return switch (others) {
            case 0 -> names;
            case 1 -> metadata.words().text(BookWord.ONE_MORE, names);
            default -> metadata.words().text(BookWord.MORE, names, String.valueOf(others));
        };
    }

    private void fill(Shape shape, Color color) {
        fills.add(new Fill(shape, color));
    }
}
