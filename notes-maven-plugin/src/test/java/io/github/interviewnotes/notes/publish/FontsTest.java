package io.github.interviewnotes.notes.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {

    private final Glyphs glyphs = new Glyphs();

    /** Returns the rows of the fonts' README by file name. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (InputStream in = Face.class.getResourceAsStream("fonts/README.md")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.contains(".ttf |")) {
                    List<String> cells =
                            Arrays.stream(line.split("\\|")).map(String::strip).toList();
                    rows.put(cells.get(1), cells);
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFontIsTheOneThatTheReadmeNames(Face face) throws Exception {
        List<String> row = rows().get(face.file());
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(face.bytes()));
        assertEquals(row.get(4), hash);
        assertEquals(row.get(3), face.family().licence());
    }

    @Test
    void theReadmeNamesNoOtherFont() throws IOException {
        assertEquals(Arrays.stream(Face.values()).map(Face::file).sorted().toList(), List.copyOf(rows().keySet()));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFontHasItsLicence(Face face) {
        String licence = new String(face.licenceText(), StandardCharsets.UTF_8);
        boolean free = licence.contains("SIL OPEN FONT LICENSE Version 1.1")
                || licence.contains("Bitstream Vera Fonts Copyright");
        assertTrue(free && licence.contains("opyright"), licence);
    }

    @Test
    void drawingsInCharactersHaveTheirGlyphs() {
        for (int c = 0x2500; c <= 0x259F; c++) {
            assertTrue(glyphs.first(FontStack.CODE.faces(), c).isPresent(), Integer.toHexString(c));
        }
    }

    @Test
    void theTwoCodeFontsKeepColumnsAligned() {
        double first = glyphs.width(Face.MONO, 1, "m");
        double second = glyphs.width(Face.MONO_MORE, 1, "m");
        assertEquals(first, second, 0.003);
    }

    @Test
    void everyStackShowsTheSameCharacters() {
        for (FontStack stack : FontStack.values()) {
            assertEquals(
                    Arrays.stream(Face.Family.values()).sorted().toList(),
                    stack.faces().stream().map(Face::family).sorted().toList());
        }
    }
}
