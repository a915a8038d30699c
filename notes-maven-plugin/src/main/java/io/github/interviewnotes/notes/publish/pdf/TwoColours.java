package io.github.interviewnotes.notes.publish.pdf;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures with a palette of two colours, which PDFBox takes for black and white whatever they are. */
final class TwoColours {

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private TwoColours() {}

    /**
     * Returns a picture whose pixels say their colours themselves, as a PNG; any other picture as it is.
     *
     * @param bytes of a PNG or GIF that can be decoded
     */
    static byte[] spelledOut(byte[] bytes) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            if (!(picture.getColorModel() instanceof IndexColorModel palette)
                    || palette.getPixelSize() > 1
                    || palette.getRGB(0) == BLACK && palette.getRGB(1) == WHITE) {
                return bytes;
            }
            BufferedImage spelled = new BufferedImage(
                    picture.getWidth(),
                    picture.getHeight(),
                    palette.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = spelled.createGraphics();
            canvas.drawImage(picture, 0, 0, null);
            canvas.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(spelled, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
