package io.github.interviewnotes.notes.report;

import java.util.stream.Collectors;

/** Makes text from notes safe to show: no control or bidirectional character of a stranger's note reaches a terminal. */
public final class Printable {

    private Printable() {}

    /** Returns {@code text} with each unprintable code point replaced by U+FFFD, and each tab by a space. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** Returns {@code text} made safe line by line. */
    public static String lines(String text) {
        return text.lines().map(Printable::line).collect(Collectors.joining("\n"));
    }

    private static int shown(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        boolean hidden = switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // joins emoji and scripts; everything else of its kind can reorder or hide text
            case Character.FORMAT -> codePoint != 0x200D && codePoint != 0x200C;
            default -> false;
        };
        return hidden ? 0xFFFD : codePoint;
    }
}
