package io.github.interviewnotes.notes.report;

/**
 * Whether a text for people has colours. Only whoever writes to the console knows whether it is a terminal.
 *
 * @param coloured whether what is inked is put between the sequences of a terminal
 */
public record Style(boolean coloured) {

    /** Text as it is. */
    public static final Style PLAIN = new Style(false);

    /** Text with the sequences of a terminal. */
    public static final Style COLOURED = new Style(true);

    /** Returns {@code text} in {@code ink}; it must be one line and hold no control characters. */
    public String of(Ink ink, String text) {
        return coloured && !text.isEmpty() ? "\u001B[" + ink.codes() + "m" + text + "\u001B[0m" : text;
    }
}
