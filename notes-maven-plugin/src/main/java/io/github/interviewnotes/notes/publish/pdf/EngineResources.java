package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import io.github.interviewnotes.notes.publish.Book;
import io.github.interviewnotes.notes.publish.Glyphs;
import io.github.interviewnotes.notes.publish.Picture;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * The pictures of a book for the engine, at addresses below {@link PdfPages#RESOURCES}; the cover is one of them.
 *
 * @param book the book
 * @param glyphs what the cover is written in
 * @param measures of the pages
 */
record EngineResources(Book book, Glyphs glyphs, PageMeasures measures) implements FSStreamFactory {

    @Override
    public FSStream getUrl(String uri) {
        String name = uri.substring(PdfPages.RESOURCES.length());
        byte[] bytes = name.equals(PdfPages.COVER)
                ? CoverSvg.draw(book.metadata(), glyphs, measures.height() / measures.width())
                : drawable(book.picture(name).orElseThrow());
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** Returns a picture for the engine; an SVG tells {@link SvgGuard} its name, and asks for weights that there are. */
    private static byte[] drawable(Picture picture) {
        return switch (picture.type()) {
            case JPEG -> picture.bytes();
            case PNG, GIF -> TwoColours.spelledOut(picture.bytes());
            case SVG ->
                PdfFonts.withKnownWeights(new String(picture.bytes(), StandardCharsets.UTF_8))
                        .replaceFirst("<svg ", "<svg " + SvgGuard.NAME + "=\"" + picture.name() + "\" ")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }
}
