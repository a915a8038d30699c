package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import java.util.Locale;

/**
 * Code to be judged, with all that matters to a judge.
 *
 * @param language the language's one name
 * @param tag the name that the fence gives it, in lower case
 * @param engine the database that an attribute names, in lower case; empty where none does
 * @param excerpt whether an attribute says that it is a fragment
 * @param code the code, with LF line ends
 */
record Snippet(String language, String tag, String engine, boolean excerpt, String code) {

    static Snippet of(Fence fence, Languages languages) {
        String tag = fence.language().toLowerCase(Locale.ROOT);
        return new Snippet(
                languages.canonical(fence.language()).orElse(""),
                tag,
                fence.attributes().getOrDefault("engine", "").toLowerCase(Locale.ROOT),
                fence.attributes().containsKey("fragment"),
                fence.code());
    }
}
