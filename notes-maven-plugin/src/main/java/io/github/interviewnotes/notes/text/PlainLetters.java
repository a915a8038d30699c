package io.github.interviewnotes.notes.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as they are compared: what looks the same is the same, however it is written. */
public final class PlainLetters {

    /** What a reader does not see: soft hyphens, joiners and spaces without width. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private static final Pattern HYPHEN = Pattern.compile("[‐‑]");

    private PlainLetters() {}

    /**
     * Returns {@code text} with straight apostrophes and plain hyphens, with each letter and its marks as one character where there is one
     * (Unicode's form NFC), and without what nobody sees.
     */
    public static String of(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("").replace('’', '\'');
        return Normalizer.normalize(HYPHEN.matcher(visible).replaceAll("-"), Normalizer.Form.NFC);
    }
}
