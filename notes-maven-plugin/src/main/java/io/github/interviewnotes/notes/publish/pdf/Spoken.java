package io.github.interviewnotes.notes.publish.pdf;

/** What a screen reader says of a link. */
final class Spoken {

    /** Some ninety seconds of listening. Each line of a link has all of it, so that more would grow with the square of the text. */
    private static final int MOST = 1_000;

    private Spoken() {}

    /** Returns a text, or the beginning of a very long one. */
    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(MOST, Character.isLowSurrogate(text.charAt(MOST)) ? -1 : 0))
                + "…";
    }
}
