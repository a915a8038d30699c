package io.github.interviewnotes.notes.rule.prose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.broker.DefaultResourceDataBroker;

/** Brings up what all of LanguageTool's instances share. */
final class Startup {

    private Startup() {}

    /**
     * Returns an instance of LanguageTool's American English that has everything it needs to check a text. The rules are parsed
     * on the calling thread while a second one loads the dictionaries and models; where those are loaded already, as for every
     * call but the first, this takes milliseconds.
     */
    static JLanguageTool americanEnglish() {
        keepToOurselves();
        // "new AmericanEnglish()" throws once LanguageTool has registered its languages
        Language english = Languages.getLanguageForShortCode("en-US");
        Thread models = new Thread(() -> loadModels(english), "languagetool-models");
        models.setDaemon(true);
        // whatever goes wrong there goes wrong again in the first check, which reports it
        models.setUncaughtExceptionHandler((thread, fault) -> {});
        models.start();
        JLanguageTool tool = new JLanguageTool(english);
        try {
            models.join();
        } catch (InterruptedException e) {
            // what is not loaded yet is loaded by the first check
            Thread.currentThread().interrupt();
        }
        return tool;
    }

    /**
     * Sets what LanguageTool keeps in static fields, the same each time, before it first reads them: it must not replace the
     * authenticator of the JVM, which belongs to Maven, and it reads its resources through {@link Resources}.
     */
    private static synchronized void keepToOurselves() {
        JLanguageTool.useCustomPasswordAuthenticator(false);
        if (!(JLanguageTool.getDataBroker() instanceof Resources)) {
            JLanguageTool.setDataBroker(new Resources());
        }
    }

    private static void loadModels(Language english) {
        try {
            english.getSentenceTokenizer().tokenize("One. Two.");
            english.getTagger();
            english.getChunker();
            english.getDisambiguator();
            english.getDefaultSpellingRule().isMisspelled("spelling");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * LanguageTool's own resources but for one word list: 30,000 names of footballers, streets and brands in many languages, a
     * second of start-up for a dozen fewer unknown words in 100,000.
     */
    private static final class Resources extends DefaultResourceDataBroker {

        private static final String NAMES = "spelling_global.txt";

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
