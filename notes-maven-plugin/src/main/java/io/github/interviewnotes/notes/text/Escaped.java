package io.github.interviewnotes.notes.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes what stands for itself so that Markdown takes it so: paths as destinations of links, text, and code. */
public final class Escaped {

    /** What would end a destination in Markdown or an attribute in HTML, or mean something else there. */
    private static final String SPECIAL = " \t\"'()<>[]\\`|&%#?*";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** An underscore within a word, and an ampersand or an angle before a space, are only themselves. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*\\[\\]~]|<(?=[\\p{L}/!?])|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Escaped() {}

    /** Returns Markdown that reads as {@code text} within a line. Bars, which divide the cells of a table, stay. */
    public static String text(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** Returns a code span that reads as {@code code}, which is not blank. */
    public static String code(String code) {
        int longest = BACKTICKS
                .matcher(code)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        return code.startsWith("`") || code.endsWith("`") ? fence + " " + code + " " + fence : fence + code + fence;
    }

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
