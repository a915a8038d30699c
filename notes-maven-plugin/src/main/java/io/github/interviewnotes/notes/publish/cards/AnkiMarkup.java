package io.github.interviewnotes.notes.publish.cards;

import java.util.regex.Pattern;

/**
 * What Anki reads as its own markup wherever it stands in a field, code included: sounds to play, LaTeX to run and, in old versions,
 * fields of the template.
 */
final class AnkiMarkup {

    private static final Pattern OPENING =
            Pattern.compile("\\[(?=/?(?:sound:|anki:|latex]|\\$\\$?]))|\\{(?=\\{)", Pattern.CASE_INSENSITIVE);

    private AnkiMarkup() {}

    /** Returns {@code html}, in which such markup is text. */
    static String masked(String html) {
        return OPENING.matcher(html)
                .replaceAll(opening -> "&#" + opening.group().codePointAt(0) + ";");
    }
}
