package io.github.interviewnotes.notes.publish.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Tells whether a GIF holds more than one image, and so may move. */
final class GifFrames {

    private GifFrames() {}

    static boolean areMany(byte[] gif) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            // counting them all would decode a long film for nothing
            reader.getImageMetadata(1);
            return true;
        } catch (IndexOutOfBoundsException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            // what is broken behind the first image may still move
            return true;
        } finally {
            reader.dispose();
        }
    }
}
