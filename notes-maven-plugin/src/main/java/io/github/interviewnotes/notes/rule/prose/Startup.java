package io.github.interviewnotes.notes.rule.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.broker.DefaultResourceDataBroker;
import org.languagetool.rules.Rule;

/** Brings up what all of LanguageTool's instances share. */
final class Startup {

    /**
     * Nothing of a user's but the last: suggestions for each unknown word cost more than all else and are asked for
     * singly.
     */
    private static final UserConfig WITHOUT_SUGGESTIONS = new UserConfig(
            List.of(), List.of(), Map.of(), 0, null, null, null, null, false, null, null, false, List.of(), false,
            false, false, null, false);

    private static final String ENGLISH = "en";

    /** Of a code that LanguageTool can look up: language, country and variant. */
    private static final int MOST_PARTS = 3;

    private Startup() {}

    /**
     * Returns an instance of LanguageTool for the language with the code {@code code}, whose module must be there, that
     * has everything it needs to check a text. The rules are parsed on the calling thread while a second one loads the
     * dictionaries and models; where those are loaded already, as for every call but the first, this takes
     * milliseconds.
     *
     * @param starts gives the starts of the rules' patterns, which may be those of another instance
     */
    static JLanguageTool of(String code, Function<List<Rule>, PatternStarts> starts) {
        Language language = prepared(code);
        Thread models = new Thread(() -> loadModels(language), "languagetool-models");
        models.setDaemon(true);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        models.setUncaughtExceptionHandler((thread, fault) -> failure.set(fault));
        models.start();
        JLanguageTool tool = new QuickTool(language, WITHOUT_SUGGESTIONS, starts);
        try {
            models.join();
        } catch (InterruptedException e) {
            // what is not loaded yet is loaded by the first check
            Thread.currentThread().interrupt();
        }
        if (failure.get() instanceof LinkageError missing) {
            throw missing;
        }
        // whatever else went wrong there goes wrong again in the first check, which reports it
        return tool;
    }

    /** Returns an instance for the language with the code {@code code} that only takes a text apart into its words. */
    static JLanguageTool withoutRules(String code) {
        UserConfig withSuggestions = new UserConfig();
        return new JLanguageTool(prepared(code), List.of(), null, null, null, withSuggestions, true, true, List.of());
    }

    /**
     * Returns the language with the code {@code code} or the nearest that there is: for {@code de} that of Germany, and
     * so for {@code de-LI}.
     */
    private static Language language(String code) {
        String language = code.split("-", 2)[0];
        // "new AmericanEnglish()" throws once LanguageTool has registered its languages
        if (code.split("-").length <= MOST_PARTS && Languages.isLanguageSupported(code)) {
            Language exact = Languages.getLanguageForShortCode(code);
            return exact.isVariant() ? exact : usual(exact);
        }
        return usual(Languages.getLanguageForShortCode(language));
    }

    private static Language usual(Language language) {
        return Optional.ofNullable(language.getDefaultLanguageVariant()).orElse(language);
    }

    /**
     * Returns the language for the code {@code code} after what LanguageTool keeps in static fields is set, the same
     * each time and before it is first read: it must not replace the authenticator of the JVM, which belongs to Maven, it
     * reads what {@link Resources} gives it, and English has parts of ours.
     */
    private static synchronized Language prepared(String code) {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        Resources resources = JLanguageTool.getDataBroker() instanceof Resources known ? known : new Resources();
        JLanguageTool.setDataBroker(resources);
        Language language = language(code);
        if (language.getShortCode().equals(ENGLISH)) {
            resources.equip(language);
        }
        return language;
    }

    /** Loads all that is loaded with the first text but the rules: by a text, with no rule. */
    private static void loadModels(Language language) {
        try {
            new JLanguageTool(language, List.of(), null, null, null, WITHOUT_SUGGESTIONS, true, true, List.of())
                    .analyzeText("This is one. And two.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * LanguageTool's own resources but for a list of 30,000 names of footballers, streets and brands in many languages,
     * which only spelling needs and loads for a second. Kept here since LanguageTool keeps it: what reads all English.
     */
    private static final class Resources extends DefaultResourceDataBroker {

        private static final String NAMES = "spelling_global.txt";

        private final EnglishPhrases phrases = new EnglishPhrases(this::getAsStream);
        private final Set<String> equipped = new HashSet<>();

        /** Gives a variant of English the parts that do the same as its own and take less time; nothing is loaded yet. */
        void equip(Language english) {
            if (equipped.add(english.getShortCodeWithCountryAndVariant())) {
                english.setSentenceTokenizer(new EnglishSentences(english::createDefaultSentenceTokenizer));
                english.setTagger(new RememberedReadings(english::createDefaultTagger));
                english.setChunker(phrases);
                // its own rules are those of the usual variant, too
                english.setDisambiguator(new EnglishReadings(usual(english)));
            }
        }

        @Override
        public InputStream getFromResourceDirAsStream(String path) {
            return path.endsWith(NAMES)
                    ? new ByteArrayInputStream(new byte[0])
                    : super.getFromResourceDirAsStream(path);
        }

        @Override
        public List<String> getFromResourceDirAsLines(String path) {
            return path.endsWith(NAMES) ? List.of() : super.getFromResourceDirAsLines(path);
        }
    }
}
