package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ProseSettings.Believed;
import java.util.List;
import java.util.Locale;

/**
 * Who judges the texts of one language. Costs nothing until somebody is asked.
 *
 * @param language the language
 * @param speller who knows its words
 * @param words finds those that the speller does not know
 * @param reader who finds faults of its grammar
 * @param profile which of those faults are believed
 */
record Judge(LanguageTag language, Speller speller, UnknownWords words, Proofreader reader, Profile profile) {

    private static final String GERMAN = "de";

    /** Returns a judge who asks each of the two once for the same. */
    static Judge of(LanguageTag language, Speller speller, Proofreader reader, Profile profile) {
        Speller remembering = new RememberedWords(speller);
        return new Judge(language, remembering, new UnknownWords(remembering), new Remembered(reader), profile);
    }

    /**
     * Returns the judge of a language whose module is on the class path.
     *
     * @param changes what the project says of rules of LanguageTool
     * @param rules which rules a category has
     */
    static Judge of(LanguageTag language, List<Believed> changes, KnownRules rules) {
        String code = language.code();
        if (language.isEnglish()) {
            Profile profile = Profile.shipped().with(changes, rules);
            String country = code.substring(code.indexOf('-') + 1).toUpperCase(Locale.ROOT);
            return of(language, new AtNeed(() -> EnglishSpeller.of(country)), new LanguageTool(code, profile), profile);
        }
        Profile profile = Profile.general().with(changes, rules);
        return of(language, new AtNeed(() -> ModuleSpeller.of(code)), new LanguageTool(code, profile), profile);
    }

    /** Tells whether a capital within a sentence is likelier a name's than that of a common noun. */
    boolean takesCapitalsForNames() {
        return !language.language().equals(GERMAN);
    }
}
