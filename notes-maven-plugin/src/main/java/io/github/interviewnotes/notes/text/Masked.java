package io.github.interviewnotes.notes.text;

import java.util.regex.Pattern;

/** Hides the credentials of addresses in a text that is shown: a report is read by more people than the notes. */
public final class Masked {

    // browsers take any number of slashes, either way round, for the two of http and https
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?i)(?<=\\bhttps?:[/\\\\]{0,4}|(?<![:\\w])//)[^/?#\\s\"'<>`]+(?=@)|(?<=://)[^/?#\\s\"'<>`:@]*:[^/?#\\s\"'<>`]+(?=@)");

    private Masked() {}

    /** Returns {@code text} with a star for each character of a user's name and password; its length stays. */
    public static String of(String text) {
        return text.indexOf('@') < 0
                ? text
                : CREDENTIALS
                        .matcher(text)
                        .replaceAll(found -> "*"
                                .repeat(found.group()
                                        .codePointCount(0, found.group().length())));
    }
}
