package io.github.interviewnotes.notes.rule.prose;

import io.github.interviewnotes.notes.config.Dictionary;
import io.github.interviewnotes.notes.config.ProseSettings;

/** Checks of prose for tests. */
final class ProseChecks {

    private ProseChecks() {}

    /** Returns a check without a dictionary that asks these, whatever the language. */
    static ProseCheck asking(Proofreader reader, Speller speller, Profile profile) {
        return ProseCheck.of(
                Dictionary.empty(),
                ProseSettings.defaults(),
                OwnRules.shipped(),
                new Judges(language -> Judge.of(language, speller, reader, profile, ProseEffort.once())));
    }
}
