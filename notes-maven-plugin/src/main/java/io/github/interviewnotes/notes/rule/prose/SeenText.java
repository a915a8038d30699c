package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.text.PlainLetters;
import java.util.Arrays;

/**
 * A text as it is seen, and the way back: without soft hyphens and the like, each letter and its marks as one character
 * where there is one. Immutable and thread-safe.
 */
final class SeenText {

    private final String text;
    private final int[] origins;

    private SeenText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Returns what is seen of {@code written}. */
    static SeenText of(String written) {
        StringBuilder seen = new StringBuilder(written.length());
        int[] origins = new int[written.length() + 1];
        for (int at = 0; at < written.length(); at++) {
            int last = seen.length() - 1;
            char c = written.charAt(at);
            if (last >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
                String whole = PlainLetters.of(seen.substring(last) + c);
                if (whole.length() == 1) {
                    seen.setCharAt(last, whole.charAt(0));
                    continue;
                }
            } else if (c > '~' && PlainLetters.of(String.valueOf(c)).isEmpty()) {
                continue;
            }
            origins[seen.length()] = at;
            seen.append(c);
        }
        origins[seen.length()] = written.length();
        return new SeenText(seen.toString(), Arrays.copyOf(origins, seen.length() + 1));
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns where in what is written the character at {@code offset} stands; at the end of the text, where that ends. */
    int written(int offset) {
        return origins[offset];
    }
}
