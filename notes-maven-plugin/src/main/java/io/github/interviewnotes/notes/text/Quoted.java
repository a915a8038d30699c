package io.github.interviewnotes.notes.text;

import java.util.Locale;

/** Text of a note within a message: a message is one line, and a note may hold anything. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /**
     * Returns {@code given} in single quotes. Control characters, line ends and the marks that turn the direction of writing become
     * {@code \\u} escapes, of more than 80 code points the middle is left out, and credentials in addresses are starred out.
     */
    public static String of(String given) {
        String text = Masked.of(given);
        StringBuilder quoted = new StringBuilder("'");
        int length = text.codePointCount(0, text.length());
        if (length <= LONGEST) {
            append(text, quoted);
        } else {
            append(text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)), quoted);
            quoted.append('…');
            append(text.substring(text.offsetByCodePoints(text.length(), 1 - LONGEST / 2)), quoted);
        }
        return quoted.append("'").toString();
    }

    private static void append(String text, StringBuilder quoted) {
        text.codePoints().forEach(letter -> {
            switch (Character.getType(letter)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> quoted.append(String.format(Locale.ROOT, "\\u%04X", letter));
                default -> quoted.appendCodePoint(letter);
            }
        });
    }
}
