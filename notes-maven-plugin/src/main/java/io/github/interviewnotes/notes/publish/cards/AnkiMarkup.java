package io.github.interviewnotes.notes.publish.cards;

import java.util.regex.Pattern;

/** What Anki reads as its own markup wherever it stands in a field, code included: sounds to play and LaTeX to run. */
final class AnkiMarkup {

    private static final Pattern TAG =
            Pattern.compile("\\[(?=/?(?:sound:|anki:|latex]|\\$\\$?]))", Pattern.CASE_INSENSITIVE);

    private AnkiMarkup() {}

    /** Returns {@code html}, in which such markup is text. */
    static String masked(String html) {
        return TAG.matcher(html).replaceAll("&#91;");
    }
}
