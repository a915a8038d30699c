package io.github.interviewnotes.notes.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font's table of characters that names, of several characters with one glyph, the one that was asked for. PDFBox writes the first it
 * finds as the glyph's text: a right quotation mark would be copied as a modifier letter, and no search for {@code don’t} would find it.
 *
 * <p>A subclass, since PDFBox takes its tables from the font alone and has no interface for them there.
 */
final class AskedCharacters extends CmapSubtable {

    private final CmapSubtable table;

    /** The character that was first asked for, by glyph; 0 where none was. An array, since every letter of a book asks. */
    private int[] asked = new int[0];

    private AskedCharacters(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    /** Replaces the tables of a font. */
    static void remember(TrueTypeFont font) throws IOException {
        font.getCmap()
                .setCmaps(Arrays.stream(font.getCmap().getCmaps())
                        .map(AskedCharacters::new)
                        .toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int character) {
        int glyph = table.getGlyphId(character);
        if (glyph >= asked.length) {
            asked = Arrays.copyOf(asked, 2 * glyph + 1);
        }
        if (asked[glyph] == 0) {
            asked[glyph] = character;
        }
        return glyph;
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> characters = table.getCharCodes(glyph);
        Integer first = glyph < asked.length ? asked[glyph] : 0;
        if (characters == null || !characters.contains(first)) {
            return characters;
        }
        List<Integer> ordered = new ArrayList<>(characters);
        ordered.remove(first);
        ordered.add(0, first);
        return ordered;
    }
}
