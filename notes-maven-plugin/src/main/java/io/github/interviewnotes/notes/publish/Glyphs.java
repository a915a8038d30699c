package io.github.interviewnotes.notes.publish;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What the fonts can show, read from the font files and never from the fonts of the machine, so that the answers are the same
 * everywhere. Not thread-safe: a font file is read as it is asked.
 */
public final class Glyphs {

    private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);

    /** Tells whether a character is a hint to a text shaper, and has no glyph of its own. */
    public static boolean isHint(int codePoint) {
        boolean selector = codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return selector || Character.getType(codePoint) == Character.FORMAT;
    }

    /** Tells whether a face has a glyph for a code point. */
    public boolean has(Face face, int codePoint) {
        return glyph(face, codePoint) != 0;
    }

    /** Returns the first of the faces that has a glyph for a code point. */
    public Optional<Face> first(List<Face> faces, int codePoint) {
        // asked for each character of a book
        for (Face face : faces) {
            if (has(face, codePoint)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the width of a text set in one line, without kerning.
     *
     * @param size the font size, in the unit of the result
     */
    public double width(Face face, double size, String text) {
        return text.codePoints().mapToDouble(c -> advance(face, c)).sum() * size;
    }

    /**
     * Returns the width of a character.
     *
     * @param size the font size, in the unit of the result
     */
    public double width(Face face, double size, int codePoint) {
        return advance(face, codePoint) * size;
    }

    /**
     * Returns the outline of a text set in one line, without kerning.
     *
     * @param x where the first glyph starts
     * @param y the base line, growing downwards
     */
    public Path2D outline(Face face, double size, String text, double x, double y) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        for (int codePoint : text.codePoints().toArray()) {
            double unit = size / unitsPerEm(face);
            AffineTransform place = new AffineTransform(unit, 0, 0, -unit, at, y);
            outline.append(glyphPath(face, codePoint).getPathIterator(place), false);
            at += advance(face, codePoint) * size;
        }
        return outline;
    }

    private Path2D glyphPath(Face face, int codePoint) {
        try {
            GlyphData glyph = font(face).getGlyph().getGlyph(glyph(face, codePoint));
            // a space has no outline
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(Face face, int codePoint) {
        try {
            return (double) font(face).getAdvanceWidth(glyph(face, codePoint)) / unitsPerEm(face);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm(Face face) {
        try {
            return font(face).getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int glyph(Face face, int codePoint) {
        try {
            CmapLookup cmap = font(face).getUnicodeCmapLookup();
            return cmap.getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont font(Face face) {
        return fonts.computeIfAbsent(face, key -> {
            try {
                TrueTypeFont font = new TTFParser().parseEmbedded(new ByteArrayInputStream(key.bytes()));
                // ligatures and other substitutions would change which glyph a character gets
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
