package io.github.interviewnotes.notes.publish.epub;

import io.github.interviewnotes.notes.publish.BookMetadata;
import io.github.interviewnotes.notes.publish.Cover;
import io.github.interviewnotes.notes.publish.Glyphs;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints the cover as a PNG in the proportions that book shops show. */
final class CoverImage {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2560;

    private CoverImage() {}

    static byte[] png(BookMetadata metadata, Glyphs glyphs) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (Cover.Fill fill : Cover.draw(metadata, glyphs, WIDTH, HEIGHT)) {
            graphics.setColor(fill.color());
            graphics.fill(fill.shape());
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
