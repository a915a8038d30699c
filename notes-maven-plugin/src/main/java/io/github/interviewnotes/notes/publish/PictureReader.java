package io.github.interviewnotes.notes.publish;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells by its bytes what a picture is, and whether it can be shown. */
final class PictureReader {

    /** Bounds what a small compressed file can unfold to. */
    private static final long MAX_PIXELS = 40_000_000;

    /** A file that is no picture for a book; the message continues "image 'name' …". */
    static final class UnfitException extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitException(String message) {
            super(message);
        }
    }

    /** Returns the picture in {@code bytes}; an SVG comes back clean. */
    Picture read(byte[] bytes, String name) throws UnfitException {
        Optional<Picture.Type> raster = rasterType(bytes);
        if (raster.isPresent()) {
            return raster(bytes, name, raster.get());
        }
        return new SvgCleaner().clean(bytes, name);
    }

    private static Optional<Picture.Type> rasterType(byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(Picture.Type.PNG);
        }
        if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(Picture.Type.JPEG);
        }
        if (startsWith(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of(Picture.Type.GIF);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Picture raster(byte[] bytes, String name, Picture.Type type) throws UnfitException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnfitException(
                        "is a " + type + " that cannot be decoded; save it anew as a PNG or an RGB JPEG");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MAX_PIXELS) {
                    throw new UnfitException("has " + width + " x " + height + " pixels; at most " + MAX_PIXELS
                            + " fit a book, so make it smaller");
                }
                // a file that breaks off half-way would leave a blank in the book
                BufferedImage decoded = reader.read(0);
                return new Picture(name, type, bytes, decoded.getWidth(), decoded.getHeight());
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new UnfitException("is a " + type + " that cannot be decoded (" + e.getMessage()
                    + "); save it anew as a PNG or an RGB JPEG");
        }
    }
}
