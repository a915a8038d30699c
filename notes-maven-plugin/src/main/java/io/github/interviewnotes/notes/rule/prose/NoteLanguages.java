package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ConfigException;
import io.github.interviewnotes.notes.config.ProseSettings;
import io.github.interviewnotes.notes.config.ProseSettings.ForFiles;
import io.github.interviewnotes.notes.note.LanguageMark;
import io.github.interviewnotes.notes.note.Note;
import io.github.interviewnotes.notes.note.Passage;
import io.github.interviewnotes.notes.text.Quoted;

/**
 * Says which language a text is to be judged in: what stands nearest to it decides, so a passage's own mark, then the
 * note's front matter, then the configuration.
 */
final class NoteLanguages {

    private static final String MARK = "lang";

    private final ProseSettings settings;

    NoteLanguages(ProseSettings settings) {
        this.settings = settings;
    }

    /**
     * Throws at the first language of {@code settings} that is none.
     *
     * @throws ConfigException whose message names the place, if there is one: a parameter has none
     */
    static void require(ProseSettings settings) throws ConfigException {
        require(
                "the language of the notes",
                settings.language(),
                " in notes.language, or under 'language' in prose.yaml");
        for (ForFiles some : settings.languages()) {
            require(some.place() + ": the language", some.language(), "");
        }
    }

    private static void require(String what, String written, String where) throws ConfigException {
        if (!LanguageTag.isNobodys(written) && LanguageTag.of(written).isEmpty()) {
            throw new ConfigException(
                    what + " is " + Quoted.of(written) + "; expected a tag such as 'en-GB' or 'de'" + where);
        }
    }

    /** Returns what is written somewhere as the language of {@code note}; it need not be a language. */
    String of(Note note) {
        return note.language().map(LanguageMark::tag).orElseGet(() -> settings.language(note.path()));
    }

    /** Returns what is written as the language of the notes of which nothing else is said. */
    String main() {
        return settings.language();
    }

    /** Returns the variant of the language {@code code} that most of the notes are in, if they are in one. */
    String variant(String code) {
        boolean same = LanguageTag.of(settings.language())
                .filter(tag -> tag.language().equals(code))
                .isPresent();
        return same ? settings.language() : code;
    }

    /** Returns what is written somewhere as the language of a passage of {@code note}; it need not be a language. */
    String of(Note note, Passage passage) {
        return passage.language().orElseGet(() -> of(note));
    }

    /** Tells whether {@code note} may say of a passage which language it is in. To look for an attribute in the text takes a fraction of the time that it takes to read the passages. */
    static boolean mayMarkPassages(Note note) {
        String text = note.text().content();
        for (int equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', equals + 1)) {
            int end = equals;
            while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '>')) {
                end--;
            }
            if (text.regionMatches(true, end - MARK.length(), MARK, 0, MARK.length())) {
                return true;
            }
        }
        return false;
    }
}
