package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.ProseSettings.Believed;
import java.util.List;
import java.util.Optional;

/**
 * Who judges the texts of one language. Costs nothing until somebody is asked.
 *
 * @param language the language
 * @param speller who knows its words
 * @param listener finds those that the speller does not know
 * @param room where its texts are read for grammar
 * @param profile which faults of grammar are believed
 * @param loans who knows the words that technical texts in the language borrow
 */
record Judge(
        LanguageTag language,
        Speller speller,
        Listener listener,
        ReadingRoom room,
        Profile profile,
        Optional<Speller> loans) {

    private static final String GERMAN = "de";

    /** A shorter word is likelier a slip. */
    private static final int SHORTEST_LOAN = 5;

    /** Returns a judge who asks {@code reader} for grammar and {@code speller} for words, each once for the same. */
    static Judge of(LanguageTag language, Speller speller, Proofreader reader, Profile profile, ProseEffort effort) {
        return of(language, speller, reader, OwnRules.shipped(), profile, profile.fingerprint(), effort);
    }

    private static Judge of(
            LanguageTag language,
            Speller speller,
            Proofreader reader,
            OwnRules own,
            Profile profile,
            String basis,
            ProseEffort effort) {
        String code = language.code();
        Speller remembering = new RememberedWords(speller, code, effort.memory());
        ReadingRoom room = new ReadingRoom(reader, code + " " + basis, effort.memory(), own.trials(), effort.threads());
        Optional<Speller> loans =
                language.isEnglish() ? Optional.empty() : Optional.of(new AtNeed(() -> EnglishSpeller.of("US")));
        Listener listener = new Listener(new UnknownWords(remembering), language, effort.memory());
        return new Judge(language, remembering, listener, room, profile, loans);
    }

    /**
     * Returns the judge of a language whose module is on the class path.
     *
     * @param changes what the project says of rules of LanguageTool
     * @param rules which rules a category has
     * @param own rules beside LanguageTool's
     * @param effort what it may cost
     */
    static Judge of(LanguageTag language, List<Believed> changes, KnownRules rules, OwnRules own, ProseEffort effort) {
        String code = language.code();
        boolean english = language.isEnglish();
        Profile shipped = english ? Profile.shipped() : Profile.general();
        Profile profile = shipped.with(changes, rules);
        Speller speller = new AtNeed(() -> english ? EnglishSpeller.of(language.country()) : ModuleSpeller.of(code));
        String basis = profile.fingerprint() + " " + own.fingerprint();
        return of(language, speller, new LanguageTool(code, profile, own), own, profile, basis, effort);
    }

    /** Tells whether {@code word}, which the speller does not know, is one that the trade borrows from English. */
    boolean borrows(String word) {
        return word.length() >= SHORTEST_LOAN
                && loans.isPresent()
                && loans.get().knows(word);
    }

    /** Tells whether a capital within a sentence is likelier a name's than that of a common noun. */
    boolean takesCapitalsForNames() {
        return !language.language().equals(GERMAN);
    }
}
