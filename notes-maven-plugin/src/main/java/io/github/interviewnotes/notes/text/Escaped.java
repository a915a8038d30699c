package io.github.interviewnotes.notes.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes paths as destinations of links. */
public final class Escaped {

    /** What would end a destination in Markdown or an attribute in HTML, or mean something else there. */
    private static final String SPECIAL = " \t\"'()<>[]\\`|&%#?*";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Escaped() {}

    /** Returns a path, or a fragment without its {@code #}, with percent-escapes where it could not stand as it is. */
    public static String destination(String path) {
        StringBuilder escaped = new StringBuilder();
        path.codePoints().forEach(letter -> {
            if (SPECIAL.indexOf(letter) < 0) {
                escaped.appendCodePoint(letter);
            } else {
                for (byte one : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HEX.toHexDigits(one));
                }
            }
        });
        return escaped.toString();
    }
}
