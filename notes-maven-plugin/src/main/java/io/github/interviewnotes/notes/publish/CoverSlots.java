package io.github.interviewnotes.notes.publish;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of slots on a cover, of which the hash of a title decides which are filled.
 *
 * @param title of the book
 * @param left where the table starts
 * @param width of the table
 */
record CoverSlots(String title, double left, double width) {

    private static final Color SLOT = new Color(0x22, 0x3E, 0x53);
    private static final Color FILLED = new Color(0x4F, 0xA3, 0xA5);

    private static final int COLUMNS = 12;

    /**
     * Returns where a table starts.
     *
     * @param bottom where it ends
     * @param height of the cover
     */
    double top(double bottom, double height) {
        return bottom - rows(height) * pitch();
    }

    /** Returns the slots of a table that starts at {@code top}, on a cover of this height. */
    List<Cover.Fill> draw(double top, double height) {
        double side = pitch() * 0.78;
        int rows = rows(height);
        byte[] bits = hash(title);
        List<Cover.Fill> slots = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int slot = row * COLUMNS + column;
                int value = bits[slot % bits.length] & 0xFF;
                // denser towards the foot, as a table that fills
                boolean filled = value % 100 < 18 + 60 * row / rows;
                Color color = !filled ? SLOT : value % 23 == 0 ? Cover.ACCENT : FILLED;
                double x = left + column * pitch() + (pitch() - side) / 2;
                double y = top + row * pitch() + (pitch() - side) / 2;
                slots.add(
                        new Cover.Fill(new RoundRectangle2D.Double(x, y, side, side, side * 0.22, side * 0.22), color));
            }
        }
        return slots;
    }

    private double pitch() {
        return width / COLUMNS;
    }

    private int rows(double height) {
        return (int) Math.max(3, Math.floor(height * 0.36 / pitch()));
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
}
