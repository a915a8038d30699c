package io.github.interviewnotes.notes.publish;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private static final Color SLOT = new Color(0x22, 0x3E, 0x53);
    private static final Color FILLED = new Color(0x4F, 0xA3, 0xA5);
    private static final Color ACCENT = new Color(0xE8, 0xA3, 0x3D);

    private static final int COLUMNS = 12;

    private final BookMetadata metadata;
    private final Glyphs glyphs;
    private final double width;
    private final double height;
    private final double margin;
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
    }

    /** Returns the shapes of a cover of this size, the ground first. */
    public static List<Fill> draw(BookMetadata metadata, Glyphs glyphs, double width, double height) {
        return new Cover(metadata, glyphs, width, height).draw();
    }

    private List<Fill> draw() {
        fill(new Rectangle2D.Double(0, 0, width, height), PAPER);
        fill(new Rectangle2D.Double(margin, margin, width * 0.14, width * 0.012), ACCENT);
        double slots = slots();
        double room = slots - margin * 2.2;
        double bottom = title(room);
        subtitle(bottom);
        authors();
        return List.copyOf(fills);
    }

    /** Sets the title as large as its longest word and the room allow; returns where it ends. */
    private double title(double room) {
        double column = width - 2 * margin;
        double size = width * 0.15;
        List<String> lines = lines(Face.SERIF_BOLD, size, metadata.title(), column);
        while (size > width * 0.04
                && (lines.size() * size * 1.08 > room * 0.7 || widest(Face.SERIF_BOLD, size, lines) > column)) {
            size *= 0.94;
            lines = lines(Face.SERIF_BOLD, size, metadata.title(), column);
        }
        return text(Face.SERIF_BOLD, size, 1.08, lines, margin * 1.25 + size, INK);
    }

    private void subtitle(double above) {
        if (metadata.subtitle().isPresent()) {
            double size = width * 0.042;
            List<String> lines = lines(Face.SANS, size, metadata.subtitle().get(), width - 2 * margin);
            text(Face.SANS, size, 1.3, lines, above + size * 1.3, QUIET);
        }
    }

    private void authors() {
        double size = width * 0.036;
        List<String> lines = lines(Face.SANS_BOLD, size, String.join(", ", metadata.authors()), width - 2 * margin);
        double first = height - margin - (lines.size() - 1) * size * 1.3;
        text(Face.SANS_BOLD, size, 1.3, lines, first, INK);
    }

    /** Draws the slots; returns where they start. */
    private double slots() {
        double pitch = (width - 2 * margin) / COLUMNS;
        double side = pitch * 0.78;
        int rows = (int) Math.max(3, Math.floor(height * 0.36 / pitch));
        double top = height - margin * 1.7 - rows * pitch;
        byte[] bits = hash(metadata.title());
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int slot = row * COLUMNS + column;
                int value = bits[slot % bits.length] & 0xFF;
                // denser towards the foot, as a table that fills
                boolean filled = value % 100 < 18 + 60 * row / rows;
                Color color = !filled ? SLOT : value % 23 == 0 ? ACCENT : FILLED;
                double x = margin + column * pitch + (pitch - side) / 2;
                double y = top + row * pitch + (pitch - side) / 2;
                fill(new RoundRectangle2D.Double(x, y, side, side, side * 0.22, side * 0.22), color);
            }
        }
        return top;
    }

    /** Returns 128 bytes that depend on every letter of {@code text}. */
    private static byte[] hash(String text) {
        try {
            byte[] all = new byte[128];
            for (int part = 0; part < 4; part++) {
                byte[] one =
                        MessageDigest.getInstance("SHA-256").digest((part + text).getBytes(StandardCharsets.UTF_8));
                System.arraycopy(one, 0, all, part * 32, 32);
            }
            return all;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private double text(Face face, double size, double leading, List<String> lines, double firstLine, Color color) {
        double y = firstLine;
        for (String line : lines) {
            fill(glyphs.outline(face, size, line, margin, y), color);
            y += size * leading;
        }
        return y - size * leading + size * 0.35;
    }

    private List<String> lines(Face face, double size, String text, double column) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && glyphs.width(face, size, longer) > column) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private double widest(Face face, double size, List<String> lines) {
        return lines.stream()
                .mapToDouble(line -> glyphs.width(face, size, line))
                .max()
                .orElse(0);
    }

    private void fill(Shape shape, Color color) {
        fills.add(new Fill(shape, color));
    }
}
