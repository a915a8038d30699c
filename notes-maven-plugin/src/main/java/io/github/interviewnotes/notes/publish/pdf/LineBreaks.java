package io.github.interviewnotes.notes.publish.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: behind white space, behind a hyphen or slash between letters or digits, and behind a dash; but a dash begins no
 * line, and a percent sign stays with its number. The JDK's own rules also end a line between the hyphens of {@code --hard}, and may
 * change from version to version.
 */
final class LineBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** Returns the offset behind which the next line may start, or -1. */
    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || allowed(text, at)) {
                return at;
            }
        }
        return DONE;
    }

    /**
     * Tells whether a line may end before the character at {@code index}.
     *
     * @param index more than 0 and less than the text's length
     */
    static boolean allowed(String text, int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (isSpace(before)) {
            boolean percent = after == '%' && index >= 2 && Character.isDigit(text.charAt(index - 2));
            return !isSpace(after) && !percent && !isDash(after);
        }
        if (isDash(before)) {
            return !isSpace(after);
        }
        boolean joint = before == '-' || before == '/' || before == '\u2010';
        return joint
                && index >= 2
                && Character.isLetterOrDigit(text.charAt(index - 2))
                && Character.isLetterOrDigit(after);
    }

    private static boolean isDash(char c) {
        return c == '\u2014' || c == '\u2013';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c);
    }
}
