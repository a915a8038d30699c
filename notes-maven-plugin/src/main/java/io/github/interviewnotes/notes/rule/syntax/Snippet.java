package io.github.interviewnotes.notes.rule.syntax;

import io.github.interviewnotes.notes.config.Languages;
import io.github.interviewnotes.notes.note.Fence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code to be judged, with all that matters to a judge.
 *
 * @param language the language's one name
 * @param tag the name that the fence gives it, in lower case
 * @param engine the database that an attribute names, in lower case; empty where none does
 * @param python the oldest Python that an attribute allows, {@code 3.15}; empty where none does
 * @param excerpt whether an attribute says that it is a fragment
 * @param code the code, with LF line ends
 */
record Snippet(String language, String tag, String engine, String python, boolean excerpt, String code) {

    private static final Pattern NEEDS_PYTHON = Pattern.compile("(?:^|,)python>=(\\d+(?:\\.\\d+)?)");

    /** Returns code in a language of which nothing else is known. */
    static Snippet of(String language, String code) {
        return new Snippet(language, language, "", "", false, code);
    }

    private static String oldestPython(String needs) {
        Matcher python = NEEDS_PYTHON.matcher(needs);
        return python.find() ? python.group(1) : "";
    }

    static Snippet of(Fence fence, Languages languages) {
        String tag = fence.language().toLowerCase(Locale.ROOT);
        return new Snippet(
                languages.canonical(fence.language()).orElse(""),
                tag,
                fence.attributes().getOrDefault("engine", "").toLowerCase(Locale.ROOT),
                oldestPython(fence.attributes().getOrDefault("needs", "")),
                fence.attributes().containsKey("fragment"),
                fence.code());
    }
}
