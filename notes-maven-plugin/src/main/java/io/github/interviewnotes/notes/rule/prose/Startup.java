package io.github.interviewnotes.notes.rule.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.broker.DefaultResourceDataBroker;

/** Brings up what all of LanguageTool's instances share. */
final class Startup {

    /**
     * Nothing of a user's but the last: suggestions for each unknown word cost more than all else and are asked for
     * singly.
     */
    private static final UserConfig WITHOUT_SUGGESTIONS = new UserConfig(
            List.of(), List.of(), Map.of(), 0, null, null, null, null, false, null, null, false, List.of(), false,
            false, false, null, false);

    /** Of a code that LanguageTool can look up: language, country and variant. */
    private static final int MOST_PARTS = 3;

    private Startup() {}

    /**
     * Returns an instance of LanguageTool for the language with the code {@code code}, whose module must be there, that
     * has everything it needs to check a text. The rules are parsed on the calling thread while a second one loads the
     * dictionaries and models; where those are loaded already, as for every call but the first, this takes
     * milliseconds.
     */
    static JLanguageTool of(String code) {
        keepToOurselves();
        Language language = language(code);
        Thread models = new Thread(() -> loadModels(language), "languagetool-models");
        models.setDaemon(true);
        // whatever goes wrong there goes wrong again in the first check, which reports it
        models.setUncaughtExceptionHandler((thread, fault) -> {});
        models.start();
        JLanguageTool tool = new JLanguageTool(language, null, WITHOUT_SUGGESTIONS);
        try {
            models.join();
        } catch (InterruptedException e) {
            // what is not loaded yet is loaded by the first check
            Thread.currentThread().interrupt();
        }
        return tool;
    }

    /** Returns an instance for the language with the code {@code code} that only takes a text apart into its words. */
    static JLanguageTool withoutRules(String code) {
        keepToOurselves();
        UserConfig withSuggestions = new UserConfig();
        return new JLanguageTool(language(code), List.of(), null, null, null, withSuggestions, true, true, List.of());
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
     * Sets what LanguageTool keeps in static fields, the same each time, before it first reads them: it must not
     * replace the authenticator of the JVM, which belongs to Maven, and it reads what {@link Resources} gives it.
     */
    private static synchronized void keepToOurselves() {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        if (!(JLanguageTool.getDataBroker() instanceof Resources)) {
            JLanguageTool.setDataBroker(new Resources());
        }
    }

    /** Loads all that is loaded with the first text but the rules: by a text, with no rule. */
    private static void loadModels(Language language) {
        try {
            new JLanguageTool(language, List.of(), null, null, null, WITHOUT_SUGGESTIONS, true, true, List.of())
                    .getAnalyzedSentence("This is one.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * LanguageTool's own resources but for some: of the models of OpenNLP, {@link NarrowBeam}; of a list of 30,000 names
     * of footballers, streets and brands in many languages, which only spelling needs and loads for a second, nothing.
     */
    private static final class Resources extends DefaultResourceDataBroker {

        private static final Set<String> MODELS = Set.of("/en-chunker.bin", "/en-pos-maxent.bin");
        private static final String NAMES = "spelling_global.txt";

        @Override
        public InputStream getAsStream(String path) {
            InputStream resource = super.getAsStream(path);
            if (resource == null || !MODELS.contains(path)) {
                return resource;
            }
            try {
                return NarrowBeam.of(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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
